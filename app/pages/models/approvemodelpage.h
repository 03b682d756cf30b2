#pragma once

#include "pages/page.h"
#include "usecases/models.h"

#include <optional>
#include <string>

class QFrame;
class QLineEdit;

namespace tidlig::app {

class DateField;
class WorkStrip;

/// What the next model changes, how current suggestions would move by it, and its approval: by
/// whom, from when, and why.
class ApproveModelPage : public Page {
  Q_OBJECT

 public:
  explicit ApproveModelPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  QFrame* buildChanges();
  QFrame* buildPreview();
  QFrame* buildApproval();
  void retell();
  void preview();
  void tell(base::Result<usecases::Movement> movement);
  void approve();
  /// `place`: pointer of an error that says what was written wrong.
  void refused(const std::string& place);

  std::optional<usecases::ModelDraft> m_draft;
  std::optional<usecases::Movement> m_movement;
  QLabel* m_changes;
  QPushButton* m_preview;
  WorkStrip* m_work;
  QLabel* m_moves;
  QLineEdit* m_approver;
  DateField* m_from;
  QLineEdit* m_reason;
  QPushButton* m_approve;
};

}  // namespace tidlig::app
