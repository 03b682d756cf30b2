#pragma once

#include "pages/page.h"
#include "usecases/permission.h"

class QVBoxLayout;

namespace tidlig::app {

/// The ways to what keeps a vault in order, as far as the signed-in roles may go them.
class AdministrationPage : public Page {
  Q_OBJECT

 public:
  explicit AdministrationPage(Services& services);

  [[nodiscard]] QString title() const override;
  void takeFocus() override;

 private:
  /// A card that leads to a page. The texts are asked for again when the language changes.
  struct Way {
    const char* name;
    const char* icon;
    usecases::Action right;
    QString (*heading)();
    QString (*sentence)();
    void (Navigator::*show)();
  };
  void addWay(QVBoxLayout* list, const Way& way);

  QWidget* m_first = nullptr;
};

}  // namespace tidlig::app
