#pragma once

#include "text/reasons.h"

#include <QWidget>

class QVBoxLayout;

namespace tidlig::app {

/// The reasons of one child beside the picture: signs, risk factors and what helps with equal
/// weight; then what would change it, and what is not known.
class ReasonPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ReasonPanel(QWidget* parent = nullptr);

  void show(const Explanation& explanation);

 private:
  void addGroup(const ReasonGroup& group);
  void addFolded(const ReasonGroup& group);

  QVBoxLayout* m_layout;
};

}  // namespace tidlig::app
