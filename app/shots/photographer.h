#pragma once

#include "pages/window/mainwindow.h"
#include "shots/scenery.h"
#include "theme/theme.h"

#include <QString>

namespace tidlig::app {

/// Names in the pictures' names.
struct NamedLook {
  const char* name;
  Look look;
};

/// What is in the pictures of one run through the window.
struct Scene {
  QString language;
  NamedLook look = {"light", {ThemeChoice::light, false, false}};
  Amount amount = Amount::typical;
  bool forHelp = false;
};

/// One window taken through its pages, a picture of each.
class Photographer {
 public:
  Photographer(QString folder, MainWindow& window, const Scene& scene)
      : m_folder(std::move(folder)), m_window(window), m_scene(scene) {}

  [[nodiscard]] bool good() const { return m_good; }

  void closed(const QString& vault);
  void opened();
  /// Those that the help speaks of (resources/help).
  void forHelp();

 private:
  /// At the picture's size, not the screen's.
  void toParents(usecases::ScreeningKey screening);
  void pastDecision(usecases::FamilyKey family);
  /// A new version of a checklist; each look begins without it.
  void editor();
  /// A draft on the way to a newer version of its checklist. The vault has more forms ever after.
  void moving(usecases::FamilyKey family);
  void press(const char* name);
  /// The list, and a form of the municipalities' kind that is about to be brought in.
  void forms();
  void models();
  void administration();
  /// Compared, and left as it is.
  void restore(const QString& backup);
  /// Begun the day before; each look begins without them.
  void drafts(usecases::FamilyKey family);
  /// The rest of a family's page, which lies below or behind its first sight.
  void time();
  void families();
  void search();
  void write(const char* field, const QString& text);
  void fail() { m_good = false; }

  void take(const char* page);
  /// Few colours are enough for the help, and a fifth of the bytes.
  void save(const QString& name);
  QString m_folder;
  MainWindow& m_window;
  Scene m_scene;
  bool m_good = true;
};

}  // namespace tidlig::app
