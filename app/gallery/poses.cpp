#include "gallery/poses.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QImage>
#include <QMouseEvent>

#include <utility>

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

/// A push button asks besides where over it the mouse is.
void moveMouse(QWidget* part, bool over) {
  part->setAttribute(Qt::WA_UnderMouse, over);
  const QPointF at = over ? QRectF(part->rect()).center() : QPointF(-1, -1);
  QMouseEvent move(QEvent::MouseMove, at, part->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                   Qt::NoModifier);
  QCoreApplication::sendEvent(part, &move);
}

/// Takes the pictures; a state that looks like rest is none of this control's.
class Sitting {
 public:
  explicit Sitting(QWidget* control) : m_control(control), m_rest(control->grab().toImage()) {
    m_poses.push_back({Words::tr("At rest"), QPixmap::fromImage(m_rest)});
  }

  void take(const QString& state) {
    const auto picture = m_control->grab();
    if (picture.toImage() != m_rest) m_poses.push_back({state, picture});
  }

  [[nodiscard]] std::vector<Pose> taken() && { return std::move(m_poses); }

 private:
  QWidget* m_control;
  QImage m_rest;
  std::vector<Pose> m_poses;
};

void poseButton(QAbstractButton* button, Sitting& sitting) {
  button->setDown(true);
  sitting.take(Words::tr("Pressed"));
  button->setDown(false);
  if (!button->isCheckable()) return;
  const bool checked = button->isChecked();
  button->setChecked(!checked);
  sitting.take(Words::tr("Chosen"));
  button->setChecked(checked);
}

}  // namespace

std::vector<Pose> posesOf(QWidget* control) {
  Sitting sitting(control);
  if (auto* part = keyboardPart(control)) {
    moveMouse(part, true);
    sitting.take(Words::tr("Under the mouse"));
    moveMouse(part, false);
    part->setFocus(Qt::TabFocusReason);
    sitting.take(Words::tr("With the keyboard"));
    part->clearFocus();
    if (auto* button = qobject_cast<QAbstractButton*>(part)) poseButton(button, sitting);
    control->setEnabled(false);
    sitting.take(Words::tr("Not available"));
    control->setEnabled(true);
  }
  return std::move(sitting).taken();
}

}  // namespace tidlig::app
