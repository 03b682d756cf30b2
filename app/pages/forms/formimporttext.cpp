// What the page says: the words of FormImportPage.
#include "forms/formchanges.h"
#include "pages/forms/formimportpage.h"
#include "text/formtext.h"
#include "text/text.h"

#include <QCheckBox>
#include <QRadioButton>

#include <algorithm>
#include <span>

namespace tidlig::app {
namespace {

using forms::FormSupport;
using forms::Severity;

/// Of one rule; how many more there are is said.
constexpr std::size_t kPlaces = 6;
/// Questions of a total that are named.
constexpr std::size_t kParts = 100;

int count(std::size_t number) {
  return static_cast<int>(number);
}

}  // namespace

QString FormImportPage::formName() const {
  if (m_trial.read.form) return formTitle(*m_trial.read.form);
  const QString title = plainLine(qs(m_peek.text("title")));
  return title.isEmpty() ? tr("A form without a title") : title;
}

QString FormImportPage::originText() const {
  QStringList parts;
  const QString version = plainLine(qs(m_peek.text("version")));
  const QString publisher = plainLine(qs(m_peek.text("publisher")));
  if (!version.isEmpty()) parts << tr("Version %1").arg(version);
  if (!publisher.isEmpty()) parts << tr("Published by %1").arg(publisher);
  if (m_trial.read.form) parts << formAudience(*m_trial.read.form);
  return parts.join(QStringLiteral(" · "));
}

QString FormImportPage::resultText() const {
  if (m_trial.known) return tr("This form is here already");
  if (isRefused()) return tr("The form cannot be brought in");
  if (m_trial.read.support == FormSupport::flagged) return tr("The form can be used in part");
  return tr("All of the form can be used");
}

QString FormImportPage::resultWords() const {
  if (m_trial.known) {
    return tr("The vault keeps exactly this file. There is nothing more to do.");
  }
  if (isRefused()) {
    return tr(
        "There is something in it that Tidlig cannot do and may not leave out. Nothing has "
        "been changed. Send the list below to whoever made the form.");
  }
  if (m_trial.read.support == FormSupport::flagged) {
    return tr(
        "The questions are shown and the answers kept. What the list below names is shown in "
        "Tidlig’s own way or not at all, and nothing of it is calculated. Read it before you "
        "bring the form in.");
  }
  return tr("Tidlig does everything as the form says.");
}

QString FormImportPage::countsText() const {
  if (m_trial.known || m_trial.read.items == 0) return {};
  const auto& support = m_trial.read.itemSupport;
  QStringList parts{tr("%n part(s) of the form in all", nullptr, count(m_trial.read.items))};
  parts << tr("%n can be used fully", nullptr, count(support.full));
  if (support.shown > 0) parts << tr("%n can be used in part", nullptr, count(support.shown));
  if (support.refused > 0) parts << tr("%n cannot be used", nullptr, count(support.refused));
  return parts.join(QStringLiteral(" · "));
}

QString FormImportPage::earlierText() const {
  if (!m_earlier) return {};
  const auto& form = *m_trial.read.form;
  const auto& before = *m_earlier->form;
  const auto changes = forms::changesBetween(before, form);
  QStringList lines;
  if (before.version == form.version) {
    lines << tr(
        "There is a form of this name and version already, and this one differs from it. "
        "Ask whoever made it which one holds.");
  } else {
    lines << tr("Version %1 of this form is here already. It stays until you take it out of use.")
                 .arg(plainLine(qs(before.version)));
  }
  if (changes.none()) {
    lines << tr("The questions are the same.");
  } else {
    lines << tr("Questions compared with it: %1 new, %2 gone, %3 changed.")
                 .arg(changes.added)
                 .arg(changes.gone)
                 .arg(changes.reworded);
  }
  return lines.join(QLatin1Char(' '));
}

QString FormImportPage::severityText(Severity severity) const {
  if (severity == Severity::error) return tr("Why it cannot be brought in");
  if (severity == Severity::warning) return tr("What is not done as the form says");
  return tr("Good to know");
}

/// The question's words where the finding leads into one: a pointer says nothing to most people.
QString FormImportPage::placeText(const forms::Finding& finding) const {
  if (finding.pointer.empty()) return tr("the whole form");
  const auto item = m_peek.itemAt(finding.pointer);
  if (!item) return plainLine(qs(finding.pointer));
  const auto* read =
      m_trial.read.form ? forms::findItem(*m_trial.read.form, item->linkId) : nullptr;
  QString text = plainLine(qs(item->text));
  if (read && !read->text.empty()) text = plainLine(qs(read->text.in(utf8(Language::code()))));
  if (text.isEmpty()) return tr("item %1").arg(plainLine(qs(item->linkId)));
  return tr("“%1”", "a question's words").arg(text);
}

QString FormImportPage::placesText(const Group& group) const {
  QStringList lines;
  const std::size_t shown = std::min(group.findings.size(), kPlaces);
  for (std::size_t i = 0; i < shown; ++i) {
    lines << QStringLiteral("– ") + placeText(*group.findings[i]);
  }
  lines.removeDuplicates();
  const std::size_t more = group.findings.size() - shown;
  if (more > 0) lines << QStringLiteral("– ") + tr("and %n more place(s)", nullptr, count(more));
  return lines.join(QLatin1Char('\n'));
}

QString FormImportPage::totalText() const {
  const auto& rule = m_sheet->totals.front();
  const auto* kept = rule.linkId ? forms::findItem(*m_trial.read.form, *rule.linkId) : nullptr;
  QString name = kept ? plainLine(qs(kept->text.in(utf8(Language::code())))) : QString();
  name = name.isEmpty() ? tr("The total") : tr("“%1”", "a question's words").arg(name);
  return tr("%1 = the sum of these %n question(s), shown only when all of them are answered?",
            nullptr, count(rule.of.size()))
      .arg(name);
}

QString FormImportPage::partsText() const {
  const auto& all = m_sheet->totals.front().of;
  const std::size_t shown = std::min(all.size(), kParts);
  QStringList lines;
  for (const std::string& linkId : std::span(all).first(shown)) {
    const auto* item = forms::findItem(*m_trial.read.form, linkId);
    const QString text = plainLine(qs(item->text.in(utf8(Language::code()))));
    lines << QStringLiteral("– ") + (text.isEmpty() ? tr("item %1").arg(qs(linkId)) : text);
  }
  if (all.size() > shown) {
    lines << QStringLiteral("– ") +
                 tr("and %n more question(s)", nullptr, count(all.size() - shown));
  }
  return lines.join(QLatin1Char('\n'));
}

QString FormImportPage::missingText() const {
  if (!canComeIn()) return {};
  const bool unread = m_trial.read.support == FormSupport::flagged && !m_read->isChecked();
  const bool unsaid = m_sheet && !m_total->isChecked() && !m_noTotal->isChecked();
  if (unread && unsaid) {
    return tr("First say whether the answers are added up, and tick that you have read the list.");
  }
  if (unread) return tr("First tick that you have read the list.");
  return unsaid ? tr("First say whether the answers are added up.") : QString();
}

}  // namespace tidlig::app
