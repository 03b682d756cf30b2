#include "pages/editor/editorpage.h"

#include "commands/keymap.h"
#include "pages/editor/indicatorpicker.h"
#include "pages/editor/itemfields.h"
#include "pages/editor/outline.h"
#include "text/editortext.h"
#include "text/formtext.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

using forms::FormEditor;
using forms::ItemText;
using forms::OwnQuestion;

constexpr int kRoomForTwo = 125;
/// Of the outline, where everything scrolls.
constexpr int kFewestLines = 10;
constexpr std::size_t kMostUndone = 200;

constexpr OwnQuestion kKinds[] = {
    OwnQuestion::yesNo,  OwnQuestion::oneOf, OwnQuestion::severalOf,  OwnQuestion::words,
    OwnQuestion::number, OwnQuestion::date,  OwnQuestion::explanation};

QToolButton* makeSmall(const QString& name, QWidget* parent) {
  auto* button = makeIconButton(name, parent);
  button->setProperty("role", QStringLiteral("plain"));
  return button;
}

}  // namespace

EditorPage::EditorPage(Services& services, usecases::FormDraftKey draft, const std::string& linkId)
    : Page(services, QStringLiteral("editorPage")), m_key(draft) {
  m_fields = new ItemFields(this);
  m_picker = new IndicatorPicker(vault().catalogue(), this);
  m_picker->hide();
  auto* scroll = makeScroll(QStringLiteral("editorScroll"), this);
  scroll->setFocusPolicy(Qt::NoFocus);  // its fields scroll it
  m_body = new QBoxLayout(QBoxLayout::LeftToRight);
  m_body->setSpacing(space().broad);
  m_body->addWidget(buildOutline(), 2);
  m_body->addWidget(m_fields, 3);
  m_body->addWidget(m_picker, 3);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().broad, space().apart);
  layout->setSpacing(space().ordinary);
  layout->addWidget(&messages());
  layout->addWidget(buildHead());
  layoutOf(scroll)->addLayout(m_body, 1);
  layout->addWidget(scroll, 1);
  auto editor = usecases::openFormDraft(vault(), m_key);
  if (succeeded(editor, Doing::reading)) m_editor = std::move(editor).value();
  follow();
  phrase([this] { retell(); });
  m_outline->choose(linkId);
}

QWidget* EditorPage::buildHead() {
  auto* head = new QWidget(this);
  auto* words = makeQuiet(QStringLiteral("editorLabel"), head);
  m_undo = makeSmall(QStringLiteral("undoButton"), head);
  m_preview = makeButton(QStringLiteral("previewButton"), ButtonRole::ordinary, head);
  m_publish = makeButton(QStringLiteral("publishButton"), ButtonRole::primary, head);
  auto* line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space().ordinary);
  line->addWidget(words, 1);
  line->addWidget(m_undo);
  line->addWidget(m_preview);
  line->addWidget(m_publish);
  phrase([words] {
    words->setText(tr("Every change is kept at once. Nobody fills it in before it is published."));
  });
  return head;
}

QWidget* EditorPage::buildOutline() {
  auto* side = new QWidget(this);
  m_outline = new Outline(side);
  m_up = makeSmall(QStringLiteral("upButton"), side);
  m_down = makeSmall(QStringLiteral("downButton"), side);
  m_remove = makeSmall(QStringLiteral("removeButton"), side);
  m_addSection = makeButton(QStringLiteral("addSectionButton"), ButtonRole::ordinary, side);
  m_addIndicator = makeButton(QStringLiteral("fromCatalogueButton"), ButtonRole::ordinary, side);
  m_kinds = new QComboBox(side);
  m_kinds->setObjectName(QStringLiteral("kindCombo"));
  m_addOwn = makeButton(QStringLiteral("addOwnButton"), ButtonRole::ordinary, side);
  auto* moves = new QHBoxLayout;
  moves->addWidget(m_up);
  moves->addWidget(m_down);
  moves->addWidget(m_remove);
  moves->addStretch();
  auto* own = new QHBoxLayout;
  own->addWidget(m_kinds, 1);
  own->addWidget(m_addOwn);
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().near);
  m_outline->setMinimumHeight(fontMetrics().lineSpacing() * kFewestLines);
  layout->addWidget(m_outline, 1);
  layout->addLayout(moves);
  layout->addWidget(m_addIndicator);
  layout->addLayout(own);
  layout->addWidget(m_addSection);
  return side;
}

void EditorPage::follow() {
  connect(m_outline, &Outline::chosenChanged, this, [this] {
    flush();
    showChosen();
  });
  connect(m_outline, &Outline::moveWanted, this, &EditorPage::move);
  connect(m_outline, &Outline::removeWanted, this, &EditorPage::remove);
  connect(m_fields, &ItemFields::changed, this, &EditorPage::handOn);
  connect(m_picker, &IndicatorPicker::chosen, this, &EditorPage::addIndicator);
  connect(m_picker, &IndicatorPicker::closed, this, [this] { openPicker(false); });
  connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
  connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
  connect(m_remove, &QToolButton::clicked, this, &EditorPage::remove);
  connect(m_addSection, &QPushButton::clicked, this, &EditorPage::addSection);
  connect(m_addIndicator, &QPushButton::clicked, this, [this] { openPicker(true); });
  connect(m_addOwn, &QPushButton::clicked, this, &EditorPage::addOwn);
  connect(m_undo, &QToolButton::clicked, this, &EditorPage::undo);
  connect(m_preview, &QPushButton::clicked, this, [this] {
    flush();
    services().navigator.showPreview(m_key);
  });
  connect(m_publish, &QPushButton::clicked, this, [this] {
    flush();
    services().navigator.showPublish(m_key);
  });
}

QString EditorPage::title() const {
  return m_editor ? tr("Edit: %1").arg(formTitle(m_editor->form())) : tr("Edit a checklist");
}

std::function<void()> EditorPage::back() {
  return [this] {
    flush();
    services().navigator.showForms();
  };
}

void EditorPage::takeFocus() {
  m_outline->setFocus();
}

void EditorPage::flush() {
  m_fields->flush();
}

void EditorPage::retell() {
  m_preview->setText(tr("Preview"));
  m_publish->setText(tr("Publish …"));
  m_outline->setAccessibleName(tr("Sections and questions"));
  m_addSection->setText(tr("Add a section"));
  m_addIndicator->setText(tr("Add from the catalogue …"));
  m_addOwn->setText(tr("Add"));
  m_addOwn->setAccessibleName(tr("Add a question of your own"));
  nameIconButton(m_up, QStringLiteral("up"), tr("Up (Alt+Up)"));
  nameIconButton(m_down, QStringLiteral("down"), tr("Down (Alt+Down)"));
  nameIconButton(m_remove, QStringLiteral("remove"), tr("Remove (Del)"));
  const int kind = std::max(0, m_kinds->currentIndex());
  m_kinds->clear();
  for (const OwnQuestion one : kKinds) m_kinds->addItem(ownQuestionName(one));
  m_kinds->setCurrentIndex(kind);
  m_kinds->setAccessibleName(tr("Kind of a question of your own"));
  tellUndo();
  if (!m_editor) return;
  m_outline->setForm(m_editor->form());
  showChosen();
}

void EditorPage::tellUndo() {
  nameIconButton(m_undo, QStringLiteral("undo"),
                 tr("Undo (%1)").arg(KeyMap::keysText(CommandId::undo)));
  m_undo->setEnabled(!m_before.empty());
}

void EditorPage::showChosen() {
  if (!m_editor) return;
  const std::string linkId = m_outline->chosen();
  const auto* item = linkId.empty() ? nullptr : forms::findItem(m_editor->form(), linkId);
  m_fields->show(m_editor->form());
  if (item) m_fields->show(*item);
  for (auto* button : {m_up, m_down, m_remove}) button->setEnabled(item != nullptr);
}

bool EditorPage::change(const std::function<base::Status(FormEditor&)>& work) {
  if (!m_editor) return false;
  FormEditor changed = *m_editor;
  const auto done = work(changed);
  if (!done) {
    messages().tell(editorErrorText(done.error()));
    return false;
  }
  if (changed.bytes() == m_editor->bytes()) return true;
  m_before.push_back(*m_editor);
  if (m_before.size() > kMostUndone) m_before.erase(m_before.begin());
  m_after.clear();
  store(std::move(changed));
  return true;
}

/// On the disk before it is shown.
void EditorPage::store(FormEditor editor) {
  if (!succeeded(usecases::keepFormDraft(vault(), m_key, editor), Doing::saving)) return;
  messages().dismiss();
  m_editor = std::move(editor);
  Q_EMIT services().session.saved();
  m_outline->setForm(m_editor->form());
  tellUndo();
  Q_EMIT titleChanged();
  Q_EMIT offersChanged();
}

/// What is in the fields, as far as it differs from what is stored.
void EditorPage::handOn() {
  const std::string linkId = m_outline->chosen();
  change([&](FormEditor& editor) {
    return linkId.empty() ? handOnForm(editor) : handOnItem(editor, linkId);
  });
}

base::Status EditorPage::handOnForm(FormEditor& editor) const {
  const auto texts = m_fields->texts();
  TIDLIG_TRY(editor.setTitle("da", texts.text.da));
  TIDLIG_TRY(editor.setTitle("en", texts.text.en));
  TIDLIG_TRY(editor.setDescription("da", texts.help.da));
  return editor.setDescription("en", texts.help.en);
}

base::Status EditorPage::handOnItem(FormEditor& editor, const std::string& linkId) const {
  const auto texts = m_fields->texts();
  TIDLIG_TRY(editor.setText(linkId, ItemText::text, "da", texts.text.da));
  TIDLIG_TRY(editor.setText(linkId, ItemText::text, "en", texts.text.en));
  TIDLIG_TRY(editor.setText(linkId, ItemText::help, "da", texts.help.da));
  if (!texts.help.da.empty()) {
    TIDLIG_TRY(editor.setText(linkId, ItemText::help, "en", texts.help.en));
  }
  if (texts.options) TIDLIG_TRY(editor.setOptions(linkId, *texts.options));
  const auto* item = forms::findItem(editor.form(), linkId);
  if (texts.required && item->required != *texts.required) {
    TIDLIG_TRY(editor.setRequired(linkId, *texts.required));
  }
  if (texts.professionalOnly && item->professionalOnly != *texts.professionalOnly) {
    TIDLIG_TRY(editor.setProfessionalOnly(linkId, *texts.professionalOnly));
  }
  return base::Done{};
}

std::string EditorPage::place() const {
  const std::string chosen = m_outline->chosen();
  return chosen.empty() ? m_editor->form().items.back().linkId : chosen;
}

void EditorPage::addSection() {
  flush();
  std::string added;
  const bool done = change([&](FormEditor& editor) -> base::Status {
    TIDLIG_ASSIGN(added, editor.addSection({forms::kNewSection[0], forms::kNewSection[1]}));
    return base::Done{};
  });
  if (!done) return;
  m_outline->choose(added);
  m_fields->takeFocus();
}

void EditorPage::addOwn() {
  flush();
  std::string added;
  const auto kind = kKinds[static_cast<std::size_t>(std::max(0, m_kinds->currentIndex()))];
  const bool done = change([&](FormEditor& editor) -> base::Status {
    TIDLIG_ASSIGN(
        added, editor.addQuestion(place(), kind, {forms::kNewQuestion[0], forms::kNewQuestion[1]}));
    return base::Done{};
  });
  if (!done) return;
  m_outline->choose(added);
  m_fields->takeFocus();
}

void EditorPage::addIndicator(const QString& code) {
  flush();
  const auto index = vault().catalogue().find(utf8(code));
  if (!index) return;
  std::string added;
  const bool done = change([&](FormEditor& editor) -> base::Status {
    TIDLIG_ASSIGN(added, editor.addIndicator(place(), vault().catalogue().at(*index)));
    return base::Done{};
  });
  if (!done) return;
  m_outline->choose(added);
  openPicker(true);
}

void EditorPage::move(int steps) {
  flush();
  const std::string linkId = m_outline->chosen();
  if (linkId.empty()) return;
  change([&](FormEditor& editor) -> base::Status {
    TIDLIG_TRY(editor.move(linkId, steps));
    return base::Done{};
  });
  m_outline->choose(linkId);
}

void EditorPage::remove() {
  flush();
  const std::string linkId = m_outline->chosen();
  if (linkId.empty()) return;
  const int row = m_outline->currentRow();
  const auto* item = forms::findItem(m_editor->form(), linkId);
  const QString text = item ? plainLine(qs(item->text.in(utf8(Language::code())))) : QString();
  if (!change([&](FormEditor& editor) { return editor.remove(linkId); })) return;
  m_outline->setCurrentRow(std::min(row, m_outline->count() - 1));
  showChosen();
  messages().offer(tr("“%1” has been removed.").arg(text), tr("Undo"), [this] { undo(); });
}

void EditorPage::undo() {
  flush();
  if (m_before.empty()) return;
  m_after.push_back(*m_editor);
  FormEditor before = std::move(m_before.back());
  m_before.pop_back();
  store(std::move(before));
  showChosen();
}

void EditorPage::redo() {
  flush();
  if (m_after.empty()) return;
  m_before.push_back(*m_editor);
  FormEditor after = std::move(m_after.back());
  m_after.pop_back();
  store(std::move(after));
  showChosen();
}

bool EditorPage::offers(CommandId id) const {
  if (id == CommandId::undo) return !m_before.empty();
  if (id == CommandId::redo) return !m_after.empty();
  return Page::offers(id);
}

void EditorPage::perform(CommandId id) {
  if (id == CommandId::undo) return undo();
  if (id == CommandId::redo) return redo();
  Page::perform(id);
}

/// In the place of the fields.
void EditorPage::openPicker(bool open) {
  flush();
  if (open && m_editor) {
    std::set<std::string> asked;
    for (const auto* question : forms::questionsOf(m_editor->form())) {
      if (question->indicator) asked.insert(*question->indicator);
    }
    m_picker->setAsked(std::move(asked), m_editor->form().ages);
  }
  m_fields->setVisible(!open);
  m_picker->setVisible(open);
  open ? m_picker->takeFocus() : m_outline->setFocus();
}

void EditorPage::resizeEvent(QResizeEvent* event) {
  const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * kRoomForTwo;
  m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  Page::resizeEvent(event);
}

}  // namespace tidlig::app
