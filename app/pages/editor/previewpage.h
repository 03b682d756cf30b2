#pragma once

#include "forms/filling.h"
#include "pages/page.h"
#include "usecases/formdrafts.h"
#include "usecases/screenings.h"

#include <optional>

namespace tidlig::app {

class ChecklistView;

/// A checklist that is being edited, as it will be asked. What is answered here is kept nowhere.
class PreviewPage : public Page {
  Q_OBJECT

 public:
  PreviewPage(Services& services, usecases::FormDraftKey draft);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void load();
  void answer(const std::string& linkId, std::optional<domain::Value> value, bool byKey);
  void give(const std::string& linkId, const forms::Place& place,
            const std::vector<forms::AnswerValue>& values);
  void showAnew();

  usecases::FormDraftKey m_key;
  std::optional<forms::FormEditor> m_editor;
  std::optional<usecases::ScreeningView> m_view;
  std::optional<forms::Filling> m_filling;
  ChecklistView* m_list;
};

}  // namespace tidlig::app
