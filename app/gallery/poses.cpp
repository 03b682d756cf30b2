#include "gallery/poses.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>

namespace tidlig::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Poses)
};

/// The first in it that can have the keyboard; a composed control has it in one of its parts.
QWidget* keyboardPart(QWidget* control) {
  if (control->focusPolicy() & Qt::TabFocus) return control;
  for (auto* child : control->findChildren<QWidget*>()) {
    if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(control)) return child;
  }
  return nullptr;
}

void poseButton(QAbstractButton* button, QWidget* control, std::vector<Pose>& poses) {
  button->setDown(true);
  poses.push_back({Words::tr("Pressed"), control->grab()});
  button->setDown(false);
  const bool checkable = button->isCheckable();
  if (!checkable) return;
  button->setChecked(true);
  poses.push_back({Words::tr("Chosen"), control->grab()});
  button->setChecked(false);
}

}  // namespace

std::vector<Pose> posesOf(QWidget* control) {
  std::vector<Pose> poses{{Words::tr("At rest"), control->grab()}};
  auto* part = keyboardPart(control);
  if (!part) return poses;
  part->setAttribute(Qt::WA_UnderMouse, true);
  poses.push_back({Words::tr("Under the mouse"), control->grab()});
  part->setAttribute(Qt::WA_UnderMouse, false);
  part->setFocus(Qt::TabFocusReason);
  poses.push_back({Words::tr("With the keyboard"), control->grab()});
  part->clearFocus();
  if (auto* button = qobject_cast<QAbstractButton*>(part)) poseButton(button, control, poses);
  control->setEnabled(false);
  poses.push_back({Words::tr("Not available"), control->grab()});
  control->setEnabled(true);
  return poses;
}

}  // namespace tidlig::app
