#include "text/formtext.h"

#include "session/language.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace tidlig::app {
namespace {

struct FormWords {
  Q_DECLARE_TR_FUNCTIONS(FormWords)
};

using domain::AgeBand;
using SubjectKind = domain::Subject::Kind;

constexpr qsizetype kLongestLine = 160;
constexpr qsizetype kLongestName = 60;

}  // namespace

QString ageName(domain::AgeBand band) {
  switch (band) {
    case AgeBand::unborn:
      return FormWords::tr("unborn");
    case AgeBand::age0to1:
      return FormWords::tr("under 1 year");
    case AgeBand::age1to2:
      return FormWords::tr("1–2 years");
    case AgeBand::age3to5:
      return FormWords::tr("3–5 years");
    case AgeBand::age6to9:
      break;
  }
  return FormWords::tr("6–9 years");
}

namespace {

QString aboutWhom(const forms::Questionnaire& form) {
  QStringList ages;
  for (const AgeBand band : domain::kAgeBands) {
    if (form.ages.contains(band)) ages << ageName(band);
  }
  if (!ages.isEmpty()) return ages.join(QStringLiteral(", "));
  if (form.subject == SubjectKind::adult) return FormWords::tr("about an adult");
  if (form.subject == SubjectKind::family) return FormWords::tr("about the family");
  if (form.subject == SubjectKind::child) return FormWords::tr("about a child");
  return FormWords::tr("about anybody in the family");
}

}  // namespace

QString plainLine(const QString& text) {
  QString line;
  for (const QChar c : text.simplified()) {
    const auto kind = c.category();
    if (kind != QChar::Other_Control && kind != QChar::Other_Format) line += c;
  }
  if (line.size() > kLongestLine) line = line.left(kLongestLine) + QChar(0x2026);
  return line;
}

QString formTitle(const forms::Questionnaire& form) {
  const QString title = plainLine(qs(form.title.in(utf8(Language::code()))));
  return title.isEmpty() ? FormWords::tr("A form without a title") : title;
}

QString formAudience(const forms::Questionnaire& form) {
  QStringList who;
  for (const std::string& profession : form.professions) who << professionName(profession);
  const QString professions =
      who.isEmpty() ? FormWords::tr("All professions") : who.join(QStringLiteral(", "));
  return QStringLiteral("%1 · %2").arg(professions, aboutWhom(form));
}

QString formFileName(const forms::Questionnaire& form) {
  static const QRegularExpression kOther(QStringLiteral("[^\\p{L}\\p{N}]+"));
  QString name = (form.name.empty() ? formTitle(form) : qs(form.name)).left(kLongestName);
  if (!form.version.empty()) name += QLatin1Char('-') + plainLine(qs(form.version)).left(20);
  name.replace(kOther, QStringLiteral("-"));
  return name + QStringLiteral(".json");
}

}  // namespace tidlig::app
