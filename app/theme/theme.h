#pragma once

#include "theme/systemlook.h"
#include "theme/tokens.h"

#include <QIcon>
#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace tidlig::app {

enum class ThemeChoice { system, light, dark };

/// "system", "light", "dark"; anything else is the system's.
ThemeChoice themeChoiceFromName(const QString& name);
QString themeChoiceName(ThemeChoice choice);

/// What a person chose; where they chose nothing, the system's.
struct Look {
  ThemeChoice colours = ThemeChoice::system;
  std::optional<bool> strongContrast = {};
  bool touch = false;  ///< everything that is pressed is large enough for a finger

  bool operator==(const Look&) const = default;
};

/// Puts one set of tokens on the whole program and follows the system where asked to. Nothing in
/// the window moves or blinks by itself, so there is no motion to turn off.
class Theme : public QObject {
  Q_OBJECT

 public:
  explicit Theme(QObject* parent = nullptr);

  void choose(const Look& look);
  [[nodiscard]] const Look& look() const { return m_look; }
  [[nodiscard]] bool dark() const;
  [[nodiscard]] bool strongContrast() const;
  [[nodiscard]] SystemLook& system() { return m_system; }

  /// The colours in force.
  static const Tokens& tokens();
  /// Least height and width of anything that is pressed, in device-independent pixels. The style
  /// sheet gives it to Qt's own buttons and fields; what is drawn by hand asks for it.
  static int target();

 Q_SIGNALS:
  void changed();

 private:
  void apply();

  SystemLook m_system;
  Look m_look;
  std::optional<Scheme> m_scheme;
};

/// One of resources/icons in the theme's text colour (or `colour`); drawn once and then kept.
QIcon makeIcon(const QString& name, const QColor& colour = {});

/// Everything follows the font chosen in the system.
void setTextRole(QWidget* widget, TextRole role);

}  // namespace tidlig::app
