#include "theme/stillstyle.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleFactory>

namespace tidlig::app {
namespace {

class StillStyle : public QProxyStyle {
 public:
  StillStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override {
    switch (hint) {
      case SH_Widget_Animate:
      case SH_Widget_Animation_Duration:
      case SH_Menu_FlashTriggeredItem:
      case SH_BlinkCursorWhenTextSelected:
        return 0;
      default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
  }
};

}  // namespace

void useStillStyle() {
  QApplication::setStyle(new StillStyle);
  QApplication::setCursorFlashTime(0);
  for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                            Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
    QApplication::setEffectEnabled(effect, false);
  }
}

}  // namespace tidlig::app
