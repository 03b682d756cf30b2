#pragma once

#include "forms/questionnaire.h"

#include <QListWidget>

namespace tidlig::app {

/// A checklist's sections and questions as one list, from the checklist itself to its last
/// question.
class Outline : public QListWidget {
  Q_OBJECT

 public:
  explicit Outline(QWidget* parent = nullptr);

  /// Anew; what was chosen stays chosen where it is still there.
  void setForm(const forms::Questionnaire& form);
  /// linkId; empty for the checklist itself.
  [[nodiscard]] std::string chosen() const;
  void choose(const std::string& linkId);

 Q_SIGNALS:
  void chosenChanged();
  void moveWanted(int steps);
  void removeWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void add(const std::vector<forms::Item>& items, int depth);
  void addRow(const QString& text, const std::string& linkId, int depth, bool strong);
};

}  // namespace tidlig::app
