#pragma once

#include "usecases/formmove.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace tidlig::app {

/// What was answered in earlier versions of a checklist and has no place in this one: to be read,
/// below the questions and below what was answered.
class LeftBehindPart : public QFrame {
  Q_OBJECT

 public:
  /// The forms in it live as long as this.
  explicit LeftBehindPart(std::vector<usecases::LeftBehind> left, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retell();
  void tellForm(const forms::Questionnaire& form);
  void tellAnswer(const forms::Questionnaire& form, const usecases::MovingAnswer& one);

  std::vector<usecases::LeftBehind> m_left;
  QVBoxLayout* m_lines;
};

}  // namespace tidlig::app
