#pragma once

#include "pages/page.h"
#include "usecases/families.h"

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

class MemberRow;

/// A new family: what to call it, its children and its adults.
class NewFamilyPage : public Page {
  Q_OBJECT

 public:
  explicit NewFamilyPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  MemberRow* add(usecases::MemberKind kind);
  void remove(MemberRow* row);
  [[nodiscard]] QHBoxLayout* buttonLine() const;
  void placeOnTop(QWidget* card);
  void arrange();
  void follow();
  void renumber();
  void save();

  QLineEdit* m_name;
  QPushButton* m_addChild;
  QPushButton* m_addAdult;
  QPushButton* m_save;
  QPushButton* m_cancel;
  QVBoxLayout* m_children;
  QVBoxLayout* m_adults;
  std::vector<MemberRow*> m_rows;
};

}  // namespace tidlig::app
