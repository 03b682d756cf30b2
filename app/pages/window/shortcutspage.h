#pragma once

#include "commands/keysheet.h"
#include "pages/page.h"

class QVBoxLayout;

namespace tidlig::app {

/// The sheet of keys, made from the table of commands as the keys are now; can be printed.
class ShortcutsPage : public Page {
  Q_OBJECT

 public:
  ShortcutsPage(Services& services, std::function<void()> back);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override { return m_back; }
  void takeFocus() override;

 private:
  [[nodiscard]] CommandFilter shownCommands() const;
  void retell();
  void print();

  std::function<void()> m_back;
  QVBoxLayout* m_rows;
};

}  // namespace tidlig::app
