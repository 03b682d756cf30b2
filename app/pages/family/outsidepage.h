#pragma once

#include "pages/page.h"
#include "usecases/openings.h"

#include <optional>
#include <vector>

class QFrame;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace tidlig::app {

/// The way to a family that is not one's own: the whole name or code, then a written reason, or an
/// emergency whose reason is written afterwards. The leader sees both.
class OutsidePage : public Page {
  Q_OBJECT

 public:
  OutsidePage(Services& services, std::optional<usecases::FamilyKey> family);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  QFrame* buildSearch();
  QFrame* buildReason();
  void search();
  void tellFound();
  void choose(usecases::FamilyKey family);
  void openWithReason();
  void openInEmergency();

  std::optional<usecases::FamilyKey> m_family;
  std::vector<usecases::OutsideFamily> m_found;
  bool m_searched = false;
  QFrame* m_searchCard;
  QFrame* m_reasonCard;
  QLineEdit* m_name;
  QLabel* m_none;
  QVBoxLayout* m_list;
  QPlainTextEdit* m_reason;
};

}  // namespace tidlig::app
