#include "app/testwindow.h"
#include "session/language.h"
#include "text/text.h"
#include "usecases/screenings.h"
#include "widgets/wordslink.h"

#include <QApplication>
#include <QScrollArea>
#include <QTextLayout>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// The desktop's letters so many times as large, as long as this lives.
class LettersTimes {
 public:
  explicit LettersTimes(double times) : m_before(QApplication::font()) {
    QFont font = m_before;
    font.setPointSizeF(font.pointSizeF() * times);
    QApplication::setFont(font);
  }
  ~LettersTimes() { QApplication::setFont(m_before); }
  LettersTimes(const LettersTimes&) = delete;
  LettersTimes& operator=(const LettersTimes&) = delete;

 private:
  QFont m_before;
};

/// The longest text of a question, or of what it asks about, that the program comes with.
QString longestWords(TestWindow& test) {
  QString longest;
  const auto take = [&](const QString& text) {
    if (text.size() > longest.size()) longest = text;
  };
  const auto lists = usecases::listChecklists(test.vault());
  REQUIRE(lists.ok());
  for (const auto& list : *lists) {
    for (const auto* const question : forms::questionsOf(*list.form)) {
      take(app::qs(question->text.in(app::utf8(app::Language::code()))));
    }
  }
  for (const auto& one : test.vault().catalogue().indicators()) take(app::in(one.text));
  return longest;
}

/// A decision with answers that are missing.
void openDecision(TestWindow& test) {
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  const auto screening = test.addDraft(family);
  const auto view = usecases::openScreening(test.vault(), screening);
  REQUIRE(
      usecases::answer(test.vault(), screening, view->items[0].linkId, domain::Value::some).ok());
  REQUIRE(usecases::sign(test.vault(), screening).ok());
  test.window().showDecision(family);
  REQUIRE(test.waitForPage("decisionPage"));
}

void settle() {
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
}

/// All of its words are within it, and it is within what is seen of the page.
void checkInside(TestWindow& test, const app::WordsLink& link, const QString& words) {
  const auto* seen = test.find<QScrollArea>("decisionScroll")->viewport();
  const int left = link.mapTo(seen, QPoint()).x();
  CHECK(left >= 0);
  CHECK(left + link.width() <= seen->width());
  CHECK(link.fontMetrics().size(Qt::TextShowMnemonic, link.text()).width() <= link.width());
  CHECK(link.height() >= link.heightForWidth(link.width()));
  CHECK(QString(link.text()).replace(QLatin1Char('\n'), QLatin1Char(' ')) == words);
  CHECK(link.toolTip() == words);
  CHECK(link.accessibleName().contains(words));
}

void checkLinks(const QString& language, double letters, const QSize& size) {
  INFO(language.toStdString() << ", letters " << letters << ", width " << size.width());
  const LettersTimes large(letters);
  TestWindow test(language);
  test.window().resize(size);
  openDecision(test);
  const auto links =
      test.window().page()->findChildren<QPushButton*>(QStringLiteral("missingButton"));
  REQUIRE_FALSE(links.isEmpty());
  settle();
  CHECK(test.window().width() == size.width());
  for (auto* const button : links) {
    auto* link = dynamic_cast<app::WordsLink*>(button);
    REQUIRE(link != nullptr);
    checkInside(test, *link, link->toolTip());
  }
  auto* link = dynamic_cast<app::WordsLink*>(links.front());
  const QString longest = longestWords(test);
  REQUIRE(longest.size() > 60);
  link->setWords(longest);
  link->setAccessibleName(longest);
  settle();
  checkInside(test, *link, longest);
}

}  // namespace

TEST_CASE("the way to a missing answer is never wider than its page and loses none of its words") {
  for (const auto& language : {QStringLiteral("da"), QStringLiteral("en")}) {
    for (const int width : {700, 1000, 1400}) checkLinks(language, 1, QSize(width, 700));
    checkLinks(language, 2, QSize(1000, 700));
  }
}
