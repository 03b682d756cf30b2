#include "widgets/ownsize.h"

#include <QEvent>
#include <QLayout>
#include <QMainWindow>

namespace tidlig::app {
namespace {

class LeastSize : public QObject {
 public:
  explicit LeastSize(QMainWindow* window) : QObject(window), m_window(window) {
    // Otherwise the layout sets a least size by itself, and a window below it grows.
    window->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    window->installEventFilter(this);
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) follow();
    return QObject::eventFilter(watched, event);
  }

 private:
  void follow() {
    m_window->setMinimumSize(m_window->minimumSizeHint().boundedTo(m_window->size()));
  }

  QMainWindow* m_window;
};

}  // namespace

void keepOwnSize(QMainWindow* window) {
  new LeastSize(window);
}

}  // namespace tidlig::app
