#pragma once

#include "pages/page.h"

class QGridLayout;

namespace tidlig::app {

/// The sheet of keys, made from the table of commands.
class ShortcutsPage : public Page {
  Q_OBJECT

 public:
  ShortcutsPage(Services& services, std::function<void()> back);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override { return m_back; }
  void takeFocus() override;

 private:
  void retell();
  void addRow(const QString& keys, const QString& text);

  std::function<void()> m_back;
  QGridLayout* m_grid;
};

}  // namespace tidlig::app
