#include "pages/editor/previewpage.h"

#include "pages/screening/checklistview.h"
#include "text/formtext.h"
#include "text/text.h"
#include "widgets/answerrow.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {

PreviewPage::PreviewPage(Services& services, usecases::FormDraftKey draft)
    : Page(services, QStringLiteral("previewPage")), m_key(draft) {
  auto* words = makeQuiet(QStringLiteral("previewLabel"), this);
  auto* edit = makeButton(QStringLiteral("editButton"), ButtonRole::ordinary, this);
  auto* head = new QHBoxLayout;
  head->setSpacing(space().apart);
  head->addWidget(words, 1);
  head->addWidget(edit);
  m_list = new ChecklistView(this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().broad, space().apart);
  layout->setSpacing(space().ordinary);
  layout->addWidget(&messages());
  layout->addLayout(head);
  layout->addWidget(m_list, 1);
  connect(edit, &QPushButton::clicked, this, [this] { back()(); });
  connect(m_list, &ChecklistView::asked, this, &PreviewPage::answer);
  connect(m_list, &ChecklistView::given, this, &PreviewPage::give);
  connect(m_list, &ChecklistView::addWanted, this,
          [this](const std::string& linkId, const forms::Place& place) {
            m_filling->addRepetition(*forms::findItem(m_editor->form(), linkId), place);
            showAnew();
          });
  connect(m_list, &ChecklistView::removeWanted, this,
          [this](const std::string& linkId, const forms::Place& place, std::size_t number) {
            m_filling->removeRepetition(*forms::findItem(m_editor->form(), linkId), place, number);
            showAnew();
          });
  load();
  phrase([=, this] {
    words->setText(m_editor ? tr("So it is asked: %1. Try it; what is answered here is kept "
                                 "nowhere. The menu changes the language.")
                                  .arg(formAudience(m_editor->form()))
                            : QString());
    edit->setText(tr("Back to editing"));
  });
}

QString PreviewPage::title() const {
  return m_editor ? tr("Preview: %1").arg(formTitle(m_editor->form())) : tr("Preview");
}

std::function<void()> PreviewPage::back() {
  return [this] { services().navigator.showEditor(m_key); };
}

void PreviewPage::takeFocus() {
  m_list->goToFirstOpen();
}

void PreviewPage::load() {
  auto editor = usecases::openFormDraft(vault(), m_key);
  if (!succeeded(editor, Doing::reading)) return;
  m_editor = std::move(editor).value();
  const auto& form = m_editor->form();
  m_view = usecases::ScreeningView{{},    {}, {}, {}, today(), domain::ScreeningStatus::draft,
                                   &form, {}, {}, {}, {}};
  for (const auto* question : forms::questionsOf(form)) {
    m_view->items.emplace_back().linkId = question->linkId;
  }
  m_filling.emplace(form, forms::Answers());
  m_list->setScreening(*m_view, *m_filling);
}

/// As a screening does, but for the disk.
void PreviewPage::answer(const std::string& linkId, std::optional<domain::Value> value,
                         bool byKey) {
  std::vector<forms::AnswerValue> values;
  for (const auto& option : forms::findQuestion(m_editor->form(), linkId)->options) {
    if (value && option.value == value) values = {option.answer};
  }
  m_filling->give(linkId, {}, std::move(values));
  m_list->showAsked();
  auto* row = m_list->row(linkId);
  row->setValue(value);
  if (byKey) m_list->go(row, 1);
}

void PreviewPage::give(const std::string& linkId, const forms::Place& place,
                       const std::vector<forms::AnswerValue>& values) {
  m_filling->give(linkId, place, values);
  m_list->showAsked();
}

void PreviewPage::showAnew() {
  m_list->setScreening(*m_view, *m_filling);
}

}  // namespace tidlig::app
