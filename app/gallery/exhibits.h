#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace tidlig::app {

/// One of the window's controls, as the gallery shows it.
struct Exhibit {
  const char* name;  ///< what builders call it: a class, or a class and a role
  std::function<QWidget*(QWidget* parent)> make;
};

/// Every control there is. A new one belongs here.
std::vector<Exhibit> exhibits();

}  // namespace tidlig::app
