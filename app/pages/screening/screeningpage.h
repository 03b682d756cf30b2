#pragma once

#include "pages/page.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QSplitter;

namespace tidlig::app {

class ChecklistView;
class SectionList;

/// A checklist being filled in. Every answer is on the disk before the next key is handled; there
/// is no Save button.
class ScreeningPage : public Page {
  Q_OBJECT

 public:
  /// `linkId` is the question to begin at; empty: the first open one.
  ScreeningPage(Services& services, usecases::ScreeningKey screening, const QString& linkId);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  [[nodiscard]] bool wantsRoom() const override { return true; }
  void takeFocus() override;
  void flush() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* buildHead();
  QWidget* buildMeaning();
  void load();
  void answer(const std::string& linkId, std::optional<domain::Value> value, bool byKey);
  void stored();
  void retell();
  void tellMeaning();
  /// Shows what there is room for.
  void arrange();

  usecases::ScreeningKey m_key;
  QString m_begin;
  std::optional<usecases::ScreeningView> m_view;
  std::optional<usecases::FamilyView> m_family;
  QLabel* m_about;
  QLabel* m_left;
  QPushButton* m_meaningButton;
  QPushButton* m_finish;
  SectionList* m_sections;
  ChecklistView* m_list;
  QFrame* m_meaning;
  QLabel* m_meaningTitle;
  QLabel* m_meaningText;
};

}  // namespace tidlig::app
