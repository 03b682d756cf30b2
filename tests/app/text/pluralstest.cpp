#include "session/language.h"
#include "support/testdata.h"
#include "text/dates.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::app;

namespace {

struct Counted {
  QString context;
  QString source;
  QStringList forms;
};

/// The texts that are said of a number.
std::vector<Counted> countedIn(const QString& language) {
  QFile file(
      QStringLiteral(TIDLIG_SOURCE_DIR "/resources/translations/tidlig_%1.ts").arg(language));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  std::vector<Counted> found;
  QString context;
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() == QLatin1String("source")) source = xml.readElementText();
    if (xml.name() != QLatin1String("numerusform")) continue;
    if (found.empty() || found.back().source != source || found.back().context != context) {
      found.push_back({context, source, {}});
    }
    found.back().forms << xml.readElementText();
  }
  return found;
}

QString said(const Counted& text, int n) {
  return QCoreApplication::translate(text.context.toUtf8().constData(),
                                     text.source.toUtf8().constData(), nullptr, n);
}

void checkLanguage(const QString& code) {
  Language language;
  language.choose(code);
  const auto counted = countedIn(code);
  CHECK(counted.size() > 10);
  for (const auto& text : counted) {
    INFO(text.source.toStdString());
    REQUIRE(text.forms.size() == 2);
    const auto of = [&](int n) {
      QString form = text.forms[n == 1 ? 0 : 1];
      return form.replace(QLatin1String("%n"), QString::number(n));
    };
    for (const int n : {0, 1, 2, 21}) CHECK(said(text, n) == of(n));
    for (const auto& form : text.forms) CHECK(form.contains(QLatin1String("%n")));
  }
}

}  // namespace

TEST_CASE("one is said in the singular, none and several in the plural, in Danish") {
  checkLanguage(QStringLiteral("da"));
}

TEST_CASE("one is said in the singular, none and several in the plural, in English") {
  checkLanguage(QStringLiteral("en"));
}

TEST_CASE("numbers of families, questions and weeks are said as Danes say them") {
  Language language;
  language.choose(QStringLiteral("da"));
  const auto families = [](int n) {
    return QCoreApplication::translate("tidlig::app::FamiliesPage", "%n families", nullptr, n);
  };
  CHECK(families(0) == QStringLiteral("0 familier"));
  CHECK(families(1) == QStringLiteral("1 familie"));
  CHECK(families(2) == QStringLiteral("2 familier"));
  const auto day = [](const char* text) { return tidlig::base::Date::parse(text).value(); };
  CHECK(ageText(day("2026-11-23"), {}, day("2026-11-23")) == QStringLiteral("0 uger"));
  CHECK(ageText(day("2026-11-16"), {}, day("2026-11-23")) == QStringLiteral("1 uge"));
  CHECK(ageText(day("2026-11-09"), {}, day("2026-11-23")) == QStringLiteral("2 uger"));
}
