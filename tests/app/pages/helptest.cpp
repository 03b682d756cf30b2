#include "app/testwindow.h"
#include "commands/keymap.h"
#include "pages/help/helppage.h"
#include "pages/help/helpview.h"
#include "pages/help/topics.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tidlig;
using namespace tidlig::app;
using test::TestWindow;

namespace {

QStringList allOf(const QString& html, const char* pattern) {
  QStringList found;
  auto matches = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(html);
  while (matches.hasNext()) found << matches.next().captured(1);
  return found;
}

QString source(const QString& topic) {
  QFile file(QStringLiteral(":/help/%1/%2.html").arg(Language::code(), topic));
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

void inEachLanguage(const std::function<void()>& check) {
  Language language;
  for (const auto& code : {QStringLiteral("da"), QStringLiteral("en")}) {
    language.choose(code);
    INFO(code.toStdString());
    check();
  }
}

const QString& shownTopic(TestWindow& test) {
  REQUIRE(test.waitForPage("helpPage"));
  return static_cast<HelpPage*>(test.window().page())->topic();
}

/// Remembers what the desktop is asked to open.
class Opened : public QObject {
  Q_OBJECT

 public:
  Opened() {
    for (const char* scheme : {"http", "https", "file", "mailto"}) {
      QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
  }
  ~Opened() override {
    for (const char* scheme : {"http", "https", "file", "mailto"}) {
      QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
  }
  [[nodiscard]] int count() const { return m_count; }

 public Q_SLOTS:
  void open(const QUrl& /*url*/) { ++m_count; }

 private:
  int m_count = 0;
};

}  // namespace

TEST_CASE("each topic of the help is there in both languages, with a heading of its own") {
  inEachLanguage([] {
    std::set<QString> titles;
    for (const auto& topic : topics()) {
      INFO(topic.toStdString());
      CHECK(topicWords(topic).size() > 100);
      CHECK_FALSE(topicTitle(topic).isEmpty());
      CHECK(titles.insert(topicTitle(topic)).second);
    }
  });
}

TEST_CASE("no link, picture or key in the help leads nowhere") {
  inEachLanguage([] {
    for (const auto& topic : topics()) {
      INFO(topic.toStdString());
      const QString html = source(topic);
      for (const auto& link : allOf(html, "href=\"([^\"]*)\"")) {
        INFO(link.toStdString());
        CHECK(topics().contains(link));
      }
      for (const auto& name : allOf(html, "\\{key:(\\w+)\\}")) {
        INFO(name.toStdString());
        const auto* command = commandNamed(name);
        REQUIRE(command);
        CHECK_FALSE(KeyMap::keysText(command->id).isEmpty());
      }
      for (const auto& picture : allOf(html, "<img ([^>]*)>")) {
        INFO(picture.toStdString());
        const auto names = allOf(picture, "src=\"([a-z]+)\"");
        REQUIRE(names.size() == 1);
        CHECK(QFile::exists(
            QStringLiteral(":/help/pictures/%1-%2.png").arg(names.front(), Language::code())));
        CHECK(allOf(picture, "alt=\"([^\"]{10,})\"").size() == 1);
      }
      CHECK_FALSE(topicHtml(topic).contains(QLatin1Char('{')));
    }
  });
}

TEST_CASE("both languages of a topic have the same links, pictures and keys") {
  Language language;
  for (const auto& topic : topics()) {
    INFO(topic.toStdString());
    for (const char* pattern :
         {"href=\"([^\"]*)\"", "src=\"([^\"]*)\"", "\\{key:(\\w+)\\}", "<(h1|h2|li|p|ol|ul)"}) {
      language.choose(QStringLiteral("da"));
      const auto danish = allOf(source(topic), pattern);
      language.choose(QStringLiteral("en"));
      CHECK(danish == allOf(source(topic), pattern));
    }
  }
}

TEST_CASE("F1 on each page opens the help about that page, and Esc leads back") {
  TestWindow test;
  test.visitPages([&](const char* page) {
    INFO(page);
    const auto topic = topicOf(QString::fromLatin1(page));
    CHECK(topics().contains(topic));
    if (qstrcmp(page, "helpPage") == 0 || test.window().page()->standsAlone()) return;
    const bool over = qstrcmp(page, "shortcutsPage") == 0 || qstrcmp(page, "changeKeysPage") == 0;
    test.key(Qt::Key_F1);
    const bool family = qstrcmp(page, "familyPage") == 0;  // has places of its own, see below
    if (!family) CHECK(shownTopic(test) == topic);
    if (over) return;
    test.key(Qt::Key_Escape);
    CHECK(test.waitForPage(page));
  });
}

TEST_CASE("F1 on a family's page opens the help about the tab and the part where one is") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showFamily(test.addFamily("Lind"));
  REQUIRE(test.waitForPage("familyPage"));
  const auto topicHere = [&test] {
    test.key(Qt::Key_F1);
    const QString topic = shownTopic(test);
    test.key(Qt::Key_Escape);
    REQUIRE(test.waitForPage("familyPage"));
    return topic;
  };
  CHECK(topicHere() == QLatin1String("family"));
  test.find("cell00")->setFocus();
  CHECK(topicHere() == QLatin1String("picture"));
  test.find("printPictureButton")->setFocus();
  CHECK(topicHere() == QLatin1String("print"));
  test.find("startScreeningButton")->setFocus();
  test.key(Qt::Key_Tab, Qt::ControlModifier);
  CHECK(topicHere() == QLatin1String("time"));
}

TEST_CASE("after the help the keyboard is where it was, also far down in a checklist") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showScreening(test.addDraft(test.addFamily("Lind")));
  REQUIRE(test.waitForPage("screeningPage"));
  for (int i = 0; i < 12; ++i) test.key(Qt::Key_Down);
  auto* focused = QApplication::focusWidget();
  REQUIRE(focused);
  test.key(Qt::Key_F1);
  CHECK(shownTopic(test) == QLatin1String("screening"));
  test.key(Qt::Key_Escape);
  REQUIRE(test.waitForPage("screeningPage"));
  CHECK(QApplication::focusWidget() == focused);
}

TEST_CASE("F1 in the search opens the help about searching") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showSearch();
  test.key(Qt::Key_F1);
  CHECK(shownTopic(test) == QLatin1String("search"));
  test.key(Qt::Key_Escape);
  CHECK(test.waitForPage("todayPage"));
}

TEST_CASE("asking for help loses nothing that is half typed") {
  TestWindow test;
  test.createVault();
  test.window().showUnlock(test.vaultPath());
  REQUIRE(test.waitForPage("unlockPage"));
  test.type("half a pass");
  test.key(Qt::Key_F1);
  REQUIRE(test.waitForPage("helpPage"));
  test.key(Qt::Key_Escape);
  REQUIRE(test.waitForPage("unlockPage"));
  CHECK(test.find<QLineEdit>("passphraseEdit")->text() == QLatin1String("half a pass"));
}

TEST_CASE("the search keeps the topics with all words, marks them, and Enter leads to them") {
  TestWindow test(QStringLiteral("da"));
  test.window().showHelp();
  REQUIRE(test.waitForPage("helpPage"));
  auto* list = test.find<QListWidget>("helpContentsList");
  CHECK(list->count() == topics().size());
  test.find("helpSearchEdit")->setFocus();
  test.type("recovery");
  CHECK(list->count() == 0);
  CHECK(test.find("noTopicLabel")->isVisible());
  test.find<QLineEdit>("helpSearchEdit")->setText(QStringLiteral("gendannelsesnøglen ark"));
  REQUIRE(list->count() > 0);
  CHECK(list->count() < topics().size());
  const auto first = list->item(0)->data(Qt::UserRole).toString();
  CHECK(shownTopic(test) == first);
  test.key(Qt::Key_Return);
  CHECK(list->hasFocus());
  CHECK_FALSE(test.find<HelpView>("helpView")->extraSelections().isEmpty());
}

TEST_CASE("no topic is wider than its place, in a small window and in a large one") {
  TestWindow test(QStringLiteral("da"));
  test.window().showHelp();
  REQUIRE(test.waitForPage("helpPage"));
  for (const QSize size : {QSize(683, 384), QSize(1366, 768), QSize(1920, 1080)}) {
    test.window().resize(size);
    for (const auto& topic : topics()) {
      INFO(topic.toStdString() << " at " << size.width());
      test.window().showHelp(topic);
      for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
      auto* view = test.find<HelpView>("helpView");
      CHECK(view->horizontalScrollBar()->maximum() == 0);
    }
  }
}

TEST_CASE("no title of the help's contents is cut, in a small window or in a large one") {
  TestWindow test;
  test.window().showHelp();
  REQUIRE(test.waitForPage("helpPage"));
  auto* list = test.find<QListWidget>("helpContentsList");
  for (const QSize size : {QSize(683, 384), QSize(760, 600), QSize(1366, 768)}) {
    test.window().resize(size);
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    for (int row = 0; row < list->count(); ++row) {
      const QRect place = list->visualItemRect(list->item(row)).adjusted(10, 4, -10, -5);
      const QRect needed = list->fontMetrics().boundingRect(
          QRect(0, 0, place.width(), 1000), Qt::TextWordWrap, list->item(row)->text());
      INFO(list->item(row)->text().toStdString() << " in a window of " << size.width());
      CHECK(needed.height() <= place.height());
    }
  }
}

TEST_CASE("links inside the help are followed by the keyboard") {
  TestWindow test;
  test.window().showHelp(QStringLiteral("start"));
  REQUIRE(test.waitForPage("helpPage"));
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
  test.key(Qt::Key_Tab);
  test.key(Qt::Key_Return);
  CHECK(shownTopic(test) == QLatin1String("newvault"));
}

TEST_CASE("an address of the network is neither opened nor fetched") {
  const Opened opened;
  TestWindow test;
  test.window().showHelp();
  REQUIRE(test.waitForPage("helpPage"));
  auto* view = test.find<HelpView>("helpView");
  const auto before = view->toPlainText();
  for (const char* address :
       {"https://example.org/", "file:///etc/passwd", "mailto:a@example.org"}) {
    INFO(address);
    Q_EMIT view->anchorClicked(QUrl(QString::fromLatin1(address)));
    CHECK(view->toPlainText() == before);
    for (const auto type : {QTextDocument::HtmlResource, QTextDocument::ImageResource}) {
      CHECK_FALSE(view->loadResource(type, QUrl(QString::fromLatin1(address))).isValid());
    }
  }
  CHECK_FALSE(view->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("../da/start")))
                  .isValid());
  CHECK(opened.count() == 0);
}

TEST_CASE("the help says the key that a command has now") {
  TestWindow test;
  test.window().showHelp(QStringLiteral("lock"));
  REQUIRE(test.waitForPage("helpPage"));
  CHECK(test.find<HelpView>("helpView")->toPlainText().contains(QLatin1String("Ctrl+L")));
  test.window().showChangeKeys();
  test.click("lockKeyButton");
  test.key(Qt::Key_F9);
  test.window().showHelp(QStringLiteral("lock"));
  const auto now = test.find<HelpView>("helpView")->toPlainText();
  CHECK(now.contains(QLatin1String("F9")));
  CHECK_FALSE(now.contains(QLatin1String("Ctrl+L")));
}

#include "helptest.moc"
