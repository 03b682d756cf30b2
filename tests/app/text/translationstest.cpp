#include "support/testdata.h"

#include <QFile>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

namespace {

/// Checks each entry of a translation file: finished and not empty.
void checkFinished(const char* name) {
  QFile file(QStringLiteral(TIDLIG_SOURCE_DIR "/resources/translations/") +
             QString::fromLatin1(name));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  int entries = 0;
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("source")) source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      INFO(source.toStdString());
      CHECK(xml.attributes().value(QLatin1String("type")).isEmpty());
      const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
      CHECK_FALSE(text.trimmed().isEmpty());
      ++entries;
    }
  }
  CHECK_FALSE(xml.hasError());
  CHECK(entries > 100);
}

}  // namespace

TEST_CASE("every text of the window is finished in Danish") {
  checkFinished("tidlig_da.ts");
}

TEST_CASE("every text of the window is finished in English") {
  checkFinished("tidlig_en.ts");
}
