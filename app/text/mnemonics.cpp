#include "text/mnemonics.h"

#include <map>
#include <set>
#include <vector>

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

/// Which text has which letter, and at which place of it.
class Letters {
 public:
  explicit Letters(const QStringList& texts) : m_texts(texts), m_places(texts.size(), -1) {
    for (qsizetype i = 0; i < texts.size(); ++i) {
      std::set<QChar> asked;
      give(i, asked);
    }
  }
  [[nodiscard]] qsizetype placeIn(qsizetype text) const { return m_places[text]; }

 private:
  /// The first letter that is free, else one whose text can do with another. `asked`: for which
  /// letters this was tried already.
  bool give(qsizetype text, std::set<QChar>& asked) {
    const auto places = placesOf(m_texts[text]);
    for (const auto place : places) {
      if (!m_holders.contains(letterAt(text, place))) return take(text, place);
    }
    for (const auto place : places) {
      const QChar letter = letterAt(text, place);
      if (asked.insert(letter).second && give(m_holders.at(letter), asked)) {
        return take(text, place);
      }
    }
    return false;
  }
  bool take(qsizetype text, qsizetype place) {
    m_holders[letterAt(text, place)] = text;
    m_places[text] = place;
    return true;
  }
  [[nodiscard]] QChar letterAt(qsizetype text, qsizetype place) const {
    return m_texts[text][place].toLower();
  }

  const QStringList& m_texts;
  QList<qsizetype> m_places;
  std::map<QChar, qsizetype> m_holders;
};

}  // namespace

QStringList withMnemonics(const QStringList& texts) {
  const Letters letters(texts);
  QStringList marked;
  for (qsizetype i = 0; i < texts.size(); ++i) {
    const qsizetype place = letters.placeIn(i);
    QString one = texts[i];
    one.replace(QLatin1Char('&'), QLatin1String("&&"));
    // Doubled signs before the place move it on.
    if (place >= 0) {
      one.insert(place + texts[i].left(place).count(QLatin1Char('&')), QLatin1Char('&'));
    }
    marked << one;
  }
  return marked;
}

}  // namespace tidlig::app
