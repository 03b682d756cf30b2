#include "widgets/accessiblebutton.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace tidlig::app {
namespace {

constexpr const char* kSpokenAs = "spokenAs";

class AccessibleButton : public QAccessibleWidget {
 public:
  explicit AccessibleButton(QAbstractButton* button)
      : QAccessibleWidget(button, QAccessible::CheckBox) {}

  [[nodiscard]] QAccessible::Role role() const override {
    switch (spoken()) {
      case Spoken::choice:
        return QAccessible::RadioButton;
      case Spoken::foldout:
        return QAccessible::Button;
      case Spoken::toggle:
        break;
    }
    return QAccessible::CheckBox;
  }

  [[nodiscard]] QAccessible::State state() const override {
    auto state = QAccessibleWidget::state();
    const bool on = button()->isChecked();
    if (spoken() == Spoken::foldout) {
      state.expandable = true;
      state.expanded = on;
      state.collapsed = !on;
    } else {
      state.checkable = true;
      state.checked = on;
    }
    return state;
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    QString said = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Name || !said.isEmpty()) return said;
    return button()->text().remove(QLatin1Char('&'));
  }

  [[nodiscard]] QStringList actionNames() const override {
    if (!button()->isEnabled()) return {};
    return {pressAction(), setFocusAction()};
  }

  void doAction(const QString& action) override {
    if (action == pressAction() || action == toggleAction()) {
      button()->click();
    } else {
      QAccessibleWidget::doAction(action);
    }
  }

 private:
  [[nodiscard]] QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }

  [[nodiscard]] Spoken spoken() const {
    const QVariant said = button()->property(kSpokenAs);
    if (said.isValid()) return static_cast<Spoken>(said.toInt());
    return button()->autoExclusive() ? Spoken::choice : Spoken::toggle;
  }
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  auto* button = qobject_cast<QAbstractButton*>(object);
  return button && button->isCheckable() ? new AccessibleButton(button) : nullptr;
}

}  // namespace

void speakAs(Spoken what, QAbstractButton* button) {
  button->setProperty(kSpokenAs, static_cast<int>(what));
}

void installAccessibleButtons() {
  QAccessible::installFactory(makeInterface);
}

}  // namespace tidlig::app
