#include "support/property.h"
#include "text/mnemonics.h"

#include <QKeySequence>

#include <catch2/catch_test_macros.hpp>
#include <set>

using tidlig::app::withMnemonics;

namespace {

/// As Qt reads it.
QKeySequence letterOf(const QString& text) {
  return QKeySequence::mnemonic(text);
}

QString without(QString text) {
  static const QChar kMark = QLatin1Char('&');
  QString plain;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] == kMark && i + 1 < text.size()) ++i;
    plain += text[i];
  }
  return plain;
}

}  // namespace

TEST_CASE("each entry has the first letter that is free, at the beginning of a word if it can") {
  CHECK(withMnemonics({QStringLiteral("Familier"), QStringLiteral("Find en familie")}) ==
        QStringList{QStringLiteral("&Familier"), QStringLiteral("Find &en familie")});
  CHECK(withMnemonics({QStringLiteral("Lås"), QStringLiteral("Låg"), QStringLiteral("La")}) ==
        QStringList{QStringLiteral("&Lås"), QStringLiteral("L&åg"), QStringLiteral("L&a")});
}

TEST_CASE("an entry whose letters are taken gets one that another can do without") {
  CHECK(
      withMnemonics(
          {QStringLiteral("Tjeklister"), QStringLiteral("Taster"), QStringLiteral("Ta")}) ==
      QStringList{QStringLiteral("T&jeklister"), QStringLiteral("T&aster"), QStringLiteral("&Ta")});
  CHECK(withMnemonics({QStringLiteral("A"), QStringLiteral("Aa")}) ==
        QStringList{QStringLiteral("&A"), QStringLiteral("Aa")});
}

TEST_CASE("no letter comes twice, and the texts stay what they were") {
  tidlig::test::holds("letters differ", [] {
    const auto words = *rc::gen::container<std::vector<std::string>>(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcXYZ &"))));
    QStringList texts;
    for (const auto& word : words) texts << QString::fromStdString(word);
    const auto marked = withMnemonics(texts);
    RC_ASSERT(marked.size() == texts.size());
    std::set<QString> letters;
    for (qsizetype i = 0; i < marked.size(); ++i) {
      RC_ASSERT(without(marked[i]) == texts[i]);
      const auto letter = letterOf(marked[i]);
      if (!letter.isEmpty()) RC_ASSERT(letters.insert(letter.toString()).second);
    }
  });
}
