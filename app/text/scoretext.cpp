#include "text/scoretext.h"

#include "session/language.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidlig::app {
namespace {

struct ScoreText {
  Q_DECLARE_TR_FUNCTIONS(ScoreText)
};

QString numberText(const base::Decimal& number) {
  return qs(number.text()).replace(QLatin1Char('.'), QLatin1Char(','));
}

QString totalText(const forms::Total& total) {
  if (total.total) return ScoreText::tr("%1 in all").arg(numberText(*total.total));
  const int of = static_cast<int>(total.of);
  QString answered =
      ScoreText::tr("%1 of %n answered", nullptr, of).arg(static_cast<int>(total.answered));
  if (!total.low || !total.high) return answered;
  return ScoreText::tr("%1, %2–%3 possible")
      .arg(answered, numberText(*total.low), numberText(*total.high));
}

}  // namespace

QString totalsText(const forms::Questionnaire& form, const std::vector<forms::Total>& totals) {
  QStringList lines;
  for (const auto& total : totals) {
    if (total.of == 0) continue;
    const auto* item = total.linkId ? forms::findItem(form, *total.linkId) : nullptr;
    QString line = totalText(total);
    if (item != nullptr && totals.size() > 1) {
      line = ScoreText::tr("%1: %2").arg(qs(item->text.in(utf8(Language::code()))), line);
    }
    if (total.agrees && !*total.agrees) {
      line = ScoreText::tr("%1. What is written as the total differs: look at both.").arg(line);
    }
    lines << line;
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace tidlig::app
