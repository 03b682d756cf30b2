#pragma once

#include "pages/page.h"

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

class KeyButton;
struct KeyRefusal;

/// Each command that may have another key, with the key it has now. A key that is taken is refused
/// by naming the command that has it.
class ChangeKeysPage : public Page {
  Q_OBJECT

 public:
  ChangeKeysPage(Services& services, std::function<void()> back);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override { return m_back; }
  void takeFocus() override;

 private:
  struct Row {
    CommandId id;
    QLabel* text;
    KeyButton* keys;
    QPushButton* reset;
  };
  void buildRows(QVBoxLayout* column);
  void buildRow(QGridLayout* grid, const Command& command);
  void change(CommandId id, const QKeySequence& keys);
  void reset(CommandId id);
  void retell();

  std::function<void()> m_back;
  QPushButton* m_resetAll;
  std::vector<std::pair<CommandGroup, QLabel*>> m_headings;
  std::vector<Row> m_rows;
};

}  // namespace tidlig::app
