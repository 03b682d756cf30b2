#include "text/mnemonics.h"

#include <set>

namespace tidlig::app {
namespace {

/// Places in the order in which they are tried: beginnings of words first.
std::vector<qsizetype> placesOf(const QString& text) {
  std::vector<qsizetype> beginnings;
  std::vector<qsizetype> others;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (!text[i].isLetter()) continue;
    const bool begins = i == 0 || !text[i - 1].isLetter();
    (begins ? beginnings : others).push_back(i);
  }
  beginnings.insert(beginnings.end(), others.begin(), others.end());
  return beginnings;
}

}  // namespace

QStringList withMnemonics(const QStringList& texts) {
  std::set<QChar> taken;
  QStringList marked;
  for (const auto& text : texts) {
    qsizetype place = -1;
    for (const auto i : placesOf(text)) {
      if (!taken.insert(text[i].toLower()).second) continue;
      place = i;
      break;
    }
    QString one = text;
    one.replace(QLatin1Char('&'), QLatin1String("&&"));
    // Doubled signs before the place move it on.
    if (place >= 0) one.insert(place + text.left(place).count(QLatin1Char('&')), QLatin1Char('&'));
    marked << one;
  }
  return marked;
}

}  // namespace tidlig::app
