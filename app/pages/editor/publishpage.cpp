#include "pages/editor/publishpage.h"

#include "text/editortext.h"
#include "text/formtext.h"
#include "text/text.h"
#include "usecases/forms.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/wordslink.h"

#include <QCheckBox>
#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kWidest = 820;
constexpr int kVersionWidth = 180;
constexpr int kMostShown = 40;

}  // namespace

PublishPage::PublishPage(Services& services, usecases::FormDraftKey draft)
    : Page(services, QStringLiteral("publishPage")), m_key(draft) {
  auto* card = makeCard(QStringLiteral("publishCard"));
  card->setMaximumWidth(kWidest);
  m_versionLabel = makeText(QStringLiteral("versionLabel"), TextRole::strong, card);
  m_version = new QLineEdit(card);
  m_version->setObjectName(QStringLiteral("versionEdit"));
  m_version->setMaximumWidth(kVersionWidth);
  m_retire = new QCheckBox(card);
  m_retire->setObjectName(QStringLiteral("retireOlderBox"));
  m_retire->setChecked(true);
  m_publish = makeButton(QStringLiteral("publishNowButton"), ButtonRole::primary, card);
  layoutOf(card)->addWidget(m_versionLabel);
  layoutOf(card)->addWidget(m_version);
  layoutOf(card)->addWidget(m_retire);
  m_retired = makeQuiet(QStringLiteral("retiredLabel"), card);
  layoutOf(card)->addWidget(m_retired);
  layoutOf(card)->addWidget(m_publish, 0, Qt::AlignLeft);
  auto* scroll = makeScroll(QStringLiteral("publishScroll"), this);
  m_lists = new QVBoxLayout;
  m_lists->setSpacing(space().apart);
  layoutOf(scroll)->addWidget(card);
  layoutOf(scroll)->addLayout(m_lists);
  layoutOf(scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addWidget(scroll, 1);
  auto editor = usecases::openFormDraft(vault(), m_key);
  const auto drafts = usecases::listFormDrafts(vault());
  const auto forms = usecases::listForms(vault());
  if (succeeded(editor, Doing::reading) && succeeded(drafts, Doing::reading) &&
      succeeded(forms, Doing::reading)) {
    m_editor = std::move(editor).value();
    for (const auto& one : *drafts) {
      if (one.key == m_key) m_info = one;
    }
    // The newest of the same form is the last one that came.
    for (const auto& one : *forms) {
      if (one.form->url == m_editor->form().url && !one.retired) m_older = one.form;
    }
    m_version->setText(qs(m_editor->form().version));
  }
  m_retire->setVisible(m_older != nullptr);
  m_retired->setVisible(m_older != nullptr);
  m_publish->setEnabled(m_editor.has_value());
  connect(m_publish, &QPushButton::clicked, this, &PublishPage::publish);
  connect(m_version, &QLineEdit::returnPressed, this, &PublishPage::publish);
  connect(m_version, &QLineEdit::textEdited, this, [this] { messages().dismiss(); });
  phrase([this, scroll] {
    scroll->setAccessibleName(tr("What is published"));
    retell();
  });
}

QString PublishPage::title() const {
  return m_editor ? tr("Publish: %1").arg(formTitle(m_editor->form())) : tr("Publish");
}

std::function<void()> PublishPage::back() {
  return [this] { services().navigator.showEditor(m_key); };
}

void PublishPage::takeFocus() {
  m_version->setFocus();
}

void PublishPage::retell() {
  m_versionLabel->setText(tr("Version"));
  m_version->setAccessibleName(tr("Version"));
  m_retire->setText(tr("Take the earlier version out of use"));
  m_retired->setText(tr("Drafts on the earlier version can be finished, or moved over."));
  m_publish->setText(tr("Publish"));
  clearLayout(m_lists);
  if (!m_editor) return;
  tellMissing();
  QStringList noticed;
  for (const auto& finding : m_editor->read().findings) {
    if (finding.severity == forms::Severity::warning) noticed << in(finding.text);
  }
  noticed.removeDuplicates();
  tellList(QStringLiteral("noticedCard"), tr("Notice before it is published:"), noticed);
  if (!m_older) return;
  tellList(QStringLiteral("changesCard"), tr("What this version changes:"),
           changesInWords(forms::diffForms(*m_older, m_editor->form())));
}

/// Each with a way to it.
void PublishPage::tellMissing() {
  const auto missing = missingWords(m_editor->form());
  if (missing.empty()) return;
  auto* card = makeCard(QStringLiteral("missingCard"));
  card->setMaximumWidth(kWidest);
  auto* title = makeText(QStringLiteral("listLabel"), TextRole::strong, card);
  title->setText(tr("Without words in the other language. It can be published all the same:"));
  layoutOf(card)->addWidget(title);
  for (const auto& one : missing) {
    auto* link = new WordsLink(QStringLiteral("missingButton"), card);
    link->setWords(one.words);
    link->setAccessibleName(tr("Write it: %1").arg(one.words));
    connect(link, &QPushButton::clicked, this,
            [this, linkId = one.linkId] { services().navigator.showEditor(m_key, linkId); });
    layoutOf(card)->addWidget(link, 0, Qt::AlignLeft);
  }
  m_lists->addWidget(card);
}

/// Nothing of it where there is nothing to tell.
void PublishPage::tellList(const QString& name, const QString& heading, const QStringList& lines) {
  if (lines.isEmpty()) return;
  auto* card = makeCard(name);
  card->setMaximumWidth(kWidest);
  auto* title = makeText(QStringLiteral("listLabel"), TextRole::strong, card);
  title->setText(heading);
  auto* text = makeText(QStringLiteral("linesLabel"), TextRole::body, card);
  QStringList shown = lines.mid(0, kMostShown);
  if (lines.size() > kMostShown) {
    shown << tr("… and %n more", nullptr, static_cast<int>(lines.size()) - kMostShown);
  }
  text->setText(shown.join(QLatin1Char('\n')));
  layoutOf(card)->addWidget(title);
  layoutOf(card)->addWidget(text);
  m_lists->addWidget(card);
}

void PublishPage::publish() {
  if (!m_editor) return;
  messages().dismiss();
  const std::string version = utf8(m_version->text().trimmed());
  const auto id = usecases::publishForm(vault(), m_key, version, m_retire->isChecked());
  if (!id && id.error().kind == base::ErrorKind::invalid) {
    messages().tell(
        tr("Nothing was published: the version must be a word that this checklist does not have "
           "yet, such as %1.")
            .arg(qs(usecases::nextVersion(m_older ? m_older->version : std::string()))));
    m_version->setFocus();
    return;
  }
  if (!succeeded(id, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showForms(id.value());
}

}  // namespace tidlig::app
