#include "pages/forms/formspage.h"

#include "base/file.h"
#include "forms/formpeek.h"
#include "print/paper.h"
#include "text/dates.h"
#include "text/formtext.h"
#include "text/text.h"
#include "usecases/permission.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <filesystem>

namespace tidlig::app {
namespace {

constexpr int kWidest = 1040;

/// What the file dialog gave. A folder, a device or a pipe is no form.
base::Result<std::string> readForm(const QString& path) {
  const std::filesystem::path file(utf8(path));
  std::error_code failed;
  const auto kind = std::filesystem::status(file, failed).type();
  if (kind != std::filesystem::file_type::regular &&
      kind != std::filesystem::file_type::not_found) {
    return base::Error{base::ErrorKind::io, "this is no regular file"};
  }
  return base::readFile(file, forms::kLargestForm);
}

}  // namespace

FormsPage::FormsPage(Services& services, const std::string& arrived)
    : Page(services, QStringLiteral("formsPage")),
      m_mayManage(usecases::mayDo(vault().user(), usecases::Action::manageForms)) {
  auto* scroll = makeScroll(QStringLiteral("formsScroll"), this);
  scroll->setFocusPolicy(Qt::NoFocus);  // its buttons scroll it
  auto* card = makeCard(QStringLiteral("formsCard"));
  card->setMaximumWidth(kWidest);
  auto* list = new QVBoxLayout;
  list->setSpacing(space().tight);
  layoutOf(card)->addLayout(list);
  layoutOf(scroll)->addWidget(card);
  layoutOf(scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  buildHead(layout);
  layout->addWidget(scroll, 1);
  if (m_mayManage) buildDrafts(list);
  buildRows(list);
  phrase([this] { retell(); });
  welcome(arrived);
}

QString FormsPage::title() const {
  return tr("Checklists");
}

void FormsPage::takeFocus() {
  if (m_arrived < m_rows.size()) {
    m_rows[m_arrived].copy->setFocus();
  } else if (m_mayManage) {
    m_bringIn->setFocus();
  } else if (!m_rows.empty()) {
    m_rows.front().copy->setFocus();
  }
}

void FormsPage::buildHead(QVBoxLayout* layout) {
  auto* words = makeQuiet(QStringLiteral("formsLabel"), this);
  m_bringIn = makeButton(QStringLiteral("bringInButton"), ButtonRole::primary, this);
  m_bringIn->setVisible(m_mayManage);
  auto* head = new QHBoxLayout;
  head->setSpacing(space().apart);
  head->addWidget(words, 1);
  m_new = makeButton(QStringLiteral("newFormButton"), ButtonRole::ordinary, this);
  m_new->setVisible(m_mayManage);
  connect(m_new, &QPushButton::clicked, this, [this] { this->services().navigator.showNewForm(); });
  head->addWidget(m_new);
  head->addWidget(m_bringIn);
  layout->addLayout(head);
  connect(m_bringIn, &QPushButton::clicked, this, &FormsPage::bringIn);
  phrase([=, this] {
    words->setText(
        tr("These are the checklists and other forms of this vault. What is taken out of use is "
           "kept: screenings that were begun with it are finished with it."));
    m_bringIn->setText(tr("Bring in a form …"));
    m_new->setText(tr("New checklist …"));
  });
}

/// What somebody makes or changes and has not published, before what there is.
void FormsPage::buildDrafts(QVBoxLayout* list) {
  const auto drafts = usecases::listFormDrafts(vault());
  if (!succeeded(drafts, Doing::reading)) return;
  for (const auto& one : *drafts) buildDraft(list, one);
}

void FormsPage::buildDraft(QVBoxLayout* list, const usecases::FormDraftInfo& draft) {
  const QString number = QString::number(static_cast<qlonglong>(draft.key));
  auto* title = makeText(QStringLiteral("draft%1TitleLabel").arg(number), TextRole::strong);
  auto* about = makeQuiet(QStringLiteral("draft%1AboutLabel").arg(number));
  auto* go = makeButton(QStringLiteral("goOn%1Button").arg(number), ButtonRole::primary);
  auto* drop = makeButton(QStringLiteral("drop%1Button").arg(number));
  auto* line = new QHBoxLayout;
  line->setSpacing(space().near);
  line->addWidget(go);
  line->addWidget(drop);
  line->addStretch();
  list->addWidget(title);
  list->addWidget(about);
  list->addLayout(line);
  list->addSpacing(space().wide);
  connect(go, &QPushButton::clicked, this,
          [this, key = draft.key] { services().navigator.showEditor(key); });
  connect(drop, &QPushButton::clicked, this,
          [this, key = draft.key, title] { dropDraft(key, title->text()); });
  phrase([=] {
    const QString name = plainLine(in(draft.title));
    title->setText(name);
    const QString day = longDate(dayOf(draft.changedAtMilliseconds));
    about->setText(
        draft.isVersion
            ? tr("Being edited: version %1 · changed %2").arg(plainLine(qs(draft.version)), day)
            : tr("Being edited: not published yet · changed %1").arg(day));
    go->setText(tr("Go on"));
    go->setAccessibleName(tr("Go on with: %1").arg(name));
    drop->setText(tr("Throw away …"));
    drop->setAccessibleName(tr("Throw away: %1").arg(name));
  });
}

/// Asked once more: what is thrown away does not come back.
void FormsPage::dropDraft(usecases::FormDraftKey draft, const QString& title) {
  messages().offer(tr("Throw away the changes to “%1”? They cannot be brought back.").arg(title),
                   tr("Throw away"), [this, draft] {
                     if (!succeeded(usecases::dropFormDraft(vault(), draft), Doing::saving)) return;
                     Q_EMIT services().session.saved();
                     services().navigator.showForms();
                   });
}

void FormsPage::edit(const base::Result<usecases::FormDraftKey>& draft) {
  if (!draft.ok() && draft.error().kind == base::ErrorKind::invalid) {
    messages().tell(
        tr("A form that does not say which form it is has no versions: make one like it instead."));
    return;
  }
  if (!succeeded(draft, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showEditor(draft.value());
}

void FormsPage::duplicate(const usecases::KnownForm& known) {
  const auto& title = known.form->title;
  edit(usecases::beginCopy(vault(), known.id,
                           {title.in("da") + " (egen)", title.in("en") + " (our own)"}));
}

void FormsPage::buildRows(QVBoxLayout* list) {
  const auto known = usecases::listForms(vault());
  if (!succeeded(known, Doing::reading)) return;
  for (const auto& one : *known) buildRow(list, one);
  if (!m_rows.empty()) return;
  auto* none = makeText(QStringLiteral("noFormsLabel"));
  list->addWidget(none);
  phrase([none] { none->setText(tr("There are no forms yet. Bring one in to begin with it.")); });
}

void FormsPage::buildRow(QVBoxLayout* list, const usecases::KnownForm& known) {
  const std::size_t index = m_rows.size();
  const QString number = QString::number(index);
  Row row{known,
          makeText(QStringLiteral("form%1TitleLabel").arg(number), TextRole::strong),
          makeQuiet(QStringLiteral("form%1AboutLabel").arg(number)),
          makeButton(QStringLiteral("retire%1Button").arg(number)),
          makeButton(QStringLiteral("copy%1Button").arg(number)),
          makeButton(QStringLiteral("version%1Button").arg(number)),
          makeButton(QStringLiteral("duplicate%1Button").arg(number))};
  auto* line = new FlowLayout;
  line->setSpacing(space().near);
  line->addWidget(row.retire);
  line->addWidget(row.copy);
  line->addWidget(row.version);
  line->addWidget(row.duplicate);
  list->addWidget(row.title);
  list->addWidget(row.about);
  list->addLayout(line);
  list->addSpacing(space().wide);
  for (auto* button : {row.retire, row.version, row.duplicate}) button->setVisible(m_mayManage);
  connect(row.retire, &QPushButton::clicked, this,
          [this, index] { setRetired(index, !m_rows[index].known.retired); });
  connect(row.copy, &QPushButton::clicked, this, [this, index] { copyOut(index); });
  connect(row.version, &QPushButton::clicked, this,
          [this, index] { edit(usecases::beginVersion(vault(), m_rows[index].known.id)); });
  connect(row.duplicate, &QPushButton::clicked, this,
          [this, index] { duplicate(m_rows[index].known); });
  m_rows.push_back(row);
}

void FormsPage::retell() {
  for (const Row& row : m_rows) retellRow(row);
}

void FormsPage::retellRow(const Row& row) const {
  const auto& form = *row.known.form;
  const QString title = formTitle(form);
  const int questions = static_cast<int>(forms::questionsOf(form).size());
  QStringList about;
  if (!form.version.empty()) about << tr("Version %1").arg(plainLine(qs(form.version)));
  about << formAudience(form) << tr("%n question(s)", nullptr, questions);
  if (row.known.retired) about << tr("out of use");
  row.title->setText(title);
  row.about->setText(about.join(QStringLiteral(" · ")));
  row.retire->setText(row.known.retired ? tr("Take into use again") : tr("Take out of use"));
  row.retire->setAccessibleName(QStringLiteral("%1: %2").arg(row.retire->text(), title));
  row.copy->setText(tr("Save a copy …"));
  row.copy->setAccessibleName(QStringLiteral("%1: %2").arg(row.copy->text(), title));
  row.version->setText(tr("New version …"));
  row.version->setAccessibleName(QStringLiteral("%1: %2").arg(row.version->text(), title));
  row.duplicate->setText(tr("Make one like it …"));
  row.duplicate->setAccessibleName(QStringLiteral("%1: %2").arg(row.duplicate->text(), title));
}

/// The one that was brought in just now, and what becomes of it.
void FormsPage::welcome(const std::string& arrived) {
  m_arrived = m_rows.size();
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (m_rows[i].known.id == arrived) m_arrived = i;
  }
  if (m_arrived == m_rows.size()) return;
  messages().tell(tr("“%1” has been brought in and can be used for new screenings.")
                      .arg(formTitle(*m_rows[m_arrived].known.form)));
}

void FormsPage::bringIn() {
  const QString path = services().pickers.openFile(this, tr("Choose a form"));
  if (path.isEmpty()) return;
  messages().dismiss();
  auto bytes = readForm(path);
  if (!succeeded(bytes, Doing::importing)) return;
  if (!forms::FormPeek(*bytes).isJson()) {
    messages().tell(
        tr("Nothing was brought in: the file is no form. A form is a file of the kind FHIR "
           "Questionnaire in JSON; its name mostly ends in .json. Ask whoever made it for that."));
    return;
  }
  services().navigator.showFormImport(std::move(bytes).value());
}

void FormsPage::setRetired(std::size_t index, bool retired) {
  Row& row = m_rows[index];
  messages().dismiss();
  row.retire->setFocus();  // from the message's button, which is gone
  if (!succeeded(usecases::setFormRetired(vault(), row.known.id, retired), Doing::saving)) return;
  Q_EMIT services().session.saved();
  row.known.retired = retired;
  retellRow(row);
  const QString title = formTitle(*row.known.form);
  messages().offer(retired ? tr("“%1” is out of use: no new screening begins with it.").arg(title)
                           : tr("“%1” is in use again.").arg(title),
                   tr("Undo"), [this, index, retired] { setRetired(index, !retired); });
}

void FormsPage::copyOut(std::size_t index) {
  const auto& known = m_rows[index].known;
  messages().dismiss();
  const auto bytes = usecases::exportForm(vault(), known.id);
  if (!succeeded(bytes, Doing::reading)) return;
  saveOut(
      tr("Save a copy of the form"), formFileName(*known.form),
      [&] { return QByteArray::fromStdString(*bytes); },
      tr("A copy of “%1” has been saved. It holds the questions, and nothing about any family.")
          .arg(formTitle(*known.form)));
}

}  // namespace tidlig::app
