#pragma once

#include "pages/page.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tidlig::app {

class PassphraseField;
struct ScreeningLine;

/// One screening turned towards the family: the whole screen, only what may be shown to them, no
/// way to anything else until the signed-in user's passphrase has been typed (or the vault is
/// locked).
class ParentsPage : public Page {
  Q_OBJECT

 public:
  ParentsPage(Services& services, usecases::ScreeningKey screening);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] bool standsAlone() const override { return true; }
  void takeFocus() override;

 private:
  QWidget* buildEnd();
  void load();
  void retell();
  void tell(const ScreeningLine& line, bool first);
  void askForPassphrase(bool ask);
  void tryToLeave();
  void tried(const base::Status& outcome);
  void leave();
  void setBusy(bool busy);

  usecases::ScreeningKey m_key;
  std::optional<usecases::ScreeningView> m_view;
  std::optional<usecases::FamilyView> m_family;
  QLabel* m_title;
  QLabel* m_about;
  QScrollArea* m_scroll;
  QVBoxLayout* m_lines;
  QLabel* m_words;
  PassphraseField* m_passphrase;
  QProgressBar* m_progress;
  QPushButton* m_close;
  QPushButton* m_stay;
};

}  // namespace tidlig::app
