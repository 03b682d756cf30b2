#pragma once

#include <QPixmap>
#include <QString>

#include <vector>

class QWidget;

namespace tidlig::app {

struct Pose {
  QString state;  ///< in the window's language
  QPixmap picture;
};

/// The control at rest, and in every state in which it looks otherwise. It must be shown, in the
/// active window; it is left as it was.
std::vector<Pose> posesOf(QWidget* control);

}  // namespace tidlig::app
