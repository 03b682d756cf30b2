#include "session/language.h"
#include "text/errortext.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::Doing;
using base::ErrorKind;

TEST_CASE("every error is a whole sentence in both languages and never repeats the detail") {
  app::Language language;
  for (auto kind : {ErrorKind::notFound, ErrorKind::invalid, ErrorKind::wrongKey,
                    ErrorKind::corrupt, ErrorKind::newer, ErrorKind::locked, ErrorKind::busy,
                    ErrorKind::io, ErrorKind::full, ErrorKind::memory, ErrorKind::denied}) {
    for (const auto doing : {Doing::opening, Doing::creating, Doing::reading, Doing::saving,
                             Doing::signing, Doing::exporting, Doing::importing}) {
      const base::Error error{kind, "xyzzy", "/a/b"};
      language.choose(QStringLiteral("da"));
      const QString danish = app::errorText(error, doing);
      language.choose(QStringLiteral("en"));
      const QString english = app::errorText(error, doing);
      INFO(static_cast<int>(kind) << " while " << static_cast<int>(doing) << ": "
                                  << danish.toStdString());
      CHECK(danish.endsWith(QLatin1Char('.')));
      CHECK(english.endsWith(QLatin1Char('.')));
      CHECK(danish != english);
      CHECK_FALSE(danish.contains(QLatin1String("xyzzy")));
      CHECK_FALSE(danish.contains(QLatin1String("/a/b")));
    }
  }
}
