#include "app/testwindow.h"
#include "models/searchbook.h"
#include "text/text.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// An open vault with two families, the search laid over their list.
struct Searching {
  explicit Searching(const QString& language = QStringLiteral("da")) : test(language) {
    test.createVault();
    test.signIn();
    lind = test.addFamily("Lind");
    test.addFamily("Østergård");
    test.window().showFamilies();
    REQUIRE(test.waitForPage("familiesPage"));
    open();
  }

  void open() {
    test.key(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette() != nullptr);
    // People are read between the window's own work.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
  }
  QWidget* palette() {
    auto* found = test.window().findChild<QWidget*>(QStringLiteral("searchPalette"));
    return found && found->isVisible() ? found : nullptr;
  }
  QLineEdit* field() { return palette()->findChild<QLineEdit*>(QStringLiteral("paletteEdit")); }
  QListWidget* list() { return palette()->findChild<QListWidget*>(QStringLiteral("paletteList")); }
  QString count() {
    return palette()->findChild<QLabel*>(QStringLiteral("paletteCountLabel"))->text();
  }
  QStringList read() {
    QStringList lines;
    for (int row = 0; row < list()->count(); ++row) {
      lines << list()->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    return lines;
  }
  QString page() { return test.window().page()->objectName(); }

  TestWindow test;
  usecases::FamilyKey lind{};
};

QString titleOfFirstChecklist(usecases::OpenVault& vault, domain::Subject::Kind about) {
  const auto lists = usecases::listChecklists(vault);
  for (const auto& list : lists.value()) {
    const bool own = list.form->professions == std::vector<std::string>{"healthVisitor"};
    if (own && list.form->subject == about) return app::qs(list.form->title.in("da"));
  }
  return {};
}

}  // namespace

TEST_CASE("the search finds families and people by name and opens the right page, keys alone") {
  Searching search;
  CHECK(QApplication::focusWidget() == search.field());
  search.test.type("lin");
  CHECK(search.read().contains(QStringLiteral("Lind, F-0001, Familier")));
  search.test.key(Qt::Key_Return);
  REQUIRE(search.test.waitForPage("familyPage"));
  CHECK(search.palette() == nullptr);

  search.open();
  search.test.type("alma lind");
  CHECK(search.read() == QStringList{QStringLiteral("Børn og voksne"),
                                     QStringLiteral("Alma, barn i familien Lind, Børn og voksne")});
  search.test.key(Qt::Key_Return);
  REQUIRE(search.test.waitForPage("familyPage"));
}

TEST_CASE("the search knows that gaard is gård, and that o is no ø") {
  Searching search;
  search.field()->setText(QStringLiteral("oestergaard"));
  CHECK_FALSE(search.read().contains(QStringLiteral("Østergård, F-0002, Familier")));
  search.field()->setText(QStringLiteral("østergaard"));
  CHECK(search.read().contains(QStringLiteral("Østergård, F-0002, Familier")));
}

TEST_CASE("Esc closes the search, gives the keyboard back and keeps nothing that was typed") {
  Searching search;
  search.test.type("lin");
  search.test.key(Qt::Key_Escape);
  CHECK(search.palette() == nullptr);
  CHECK(QApplication::focusWidget() == search.test.find<QLineEdit>("searchEdit"));
  CHECK(search.page() == QStringLiteral("familiesPage"));
  search.open();
  CHECK(search.field()->text().isEmpty());
}

TEST_CASE("a command is found by its name and does what it says") {
  Searching search;
  search.test.type("taster");
  search.test.key(Qt::Key_Return);
  REQUIRE(search.test.waitForPage("shortcutsPage"));
}

TEST_CASE("a checklist asks which family it is for, and is chosen there") {
  Searching search;
  const QString title = titleOfFirstChecklist(search.test.vault(), domain::Subject::Kind::child);
  REQUIRE_FALSE(title.isEmpty());
  search.field()->setText(title);
  search.test.key(Qt::Key_Return);
  REQUIRE(search.palette() != nullptr);
  CHECK(search.field()->text().isEmpty());
  CHECK(search.read().size() == 3);  // a heading and two families
  search.test.type("lin");
  search.test.key(Qt::Key_Return);
  REQUIRE(search.test.waitForPage("newScreeningPage"));
  bool chosen = false;
  for (auto* radio : search.test.window().page()->findChildren<QRadioButton*>()) {
    chosen = chosen || (radio->isChecked() && radio->text().startsWith(title));
  }
  CHECK(chosen);
}

TEST_CASE("from a family's page a checklist is for that family, without asking") {
  Searching search;
  search.test.key(Qt::Key_Escape);
  search.test.window().showFamily(search.lind);
  search.open();
  search.field()->setText(titleOfFirstChecklist(search.test.vault(), domain::Subject::Kind::child));
  search.test.key(Qt::Key_Return);
  REQUIRE(search.test.waitForPage("newScreeningPage"));
}

TEST_CASE("Down walks through what was found past the headings, and Up leads back to the field") {
  Searching search;
  search.test.type("l");
  const int first = search.list()->currentRow();
  CHECK(first == 1);
  search.test.key(Qt::Key_Down);
  CHECK(QApplication::focusWidget() == search.list());
  CHECK(search.list()->currentRow() > first);
  CHECK((search.list()->currentItem()->flags() & Qt::ItemIsSelectable) != 0);
  search.test.key(Qt::Key_Up);
  search.test.key(Qt::Key_Up);
  CHECK(QApplication::focusWidget() == search.field());
}

TEST_CASE("Tab stays within the search, and the page beneath gets no key") {
  Searching search;
  search.test.key(Qt::Key_Tab);
  CHECK(QApplication::focusWidget() == search.list());
  search.test.type("st");
  CHECK(QApplication::focusWidget() == search.field());
  CHECK(search.field()->text() == QStringLiteral("st"));
  CHECK(search.test.find<QLineEdit>("searchEdit")->text().isEmpty());
}

TEST_CASE("the count is said where the keyboard is, and every part of the search has a name") {
  Searching search;
  search.test.type("qqq");
  CHECK(search.count() == QStringLiteral("Ingenting hedder det. Prøv med færre bogstaver."));
  auto* field = QAccessible::queryAccessibleInterface(search.field());
  CHECK(field->text(QAccessible::Description) == search.count());
  CHECK_FALSE(field->text(QAccessible::Name).isEmpty());
  auto* list = QAccessible::queryAccessibleInterface(search.list());
  CHECK_FALSE(list->text(QAccessible::Name).isEmpty());
}

TEST_CASE("an administrator, who may not see families, finds commands and nothing else") {
  TestWindow test;
  test.createVault({domain::Role::administrator});
  test.signIn();
  app::SearchBook book(test.window().session(), {test.window().action(app::CommandId::lock)});
  book.read();
  CHECK(book.isWhole());
  const auto groups = book.find({}, false);
  REQUIRE(groups.size() == 1);
  CHECK(groups.front().of == app::FoundGroup::Of::commands);
  CHECK(book.find(QStringLiteral("a"), true).empty());
}

TEST_CASE("a child of two homes is found in each, and neither names the other") {
  Searching search;
  const auto other = search.test.addFamily("Zobel");
  const auto view = usecases::openFamily(search.test.vault(), search.lind).value();
  REQUIRE(usecases::shareChild(search.test.vault(), view.children.front().person, other).ok());
  search.test.key(Qt::Key_Escape);
  search.open();
  search.field()->setText(QStringLiteral("alma zobel"));
  REQUIRE(search.read().size() == 3);  // a heading, the family's own child and the shared one
  for (const QString& line : search.read()) CHECK_FALSE(line.contains(QLatin1String("Lind")));
}

TEST_CASE("locking takes the search away with everything that it found") {
  Searching search;
  search.test.type("lin");
  search.test.window().session().lock();
  CHECK(search.test.window().findChild<QWidget*>(QStringLiteral("searchPalette")) == nullptr);
}

TEST_CASE("the field on top of the frame opens the search, and is not there while locked") {
  Searching search;
  search.test.key(Qt::Key_Escape);
  auto* button = search.test.window().findChild<QPushButton*>(QStringLiteral("searchButton"));
  REQUIRE(button->isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK(search.palette() != nullptr);
  search.test.window().session().lock();
  CHECK_FALSE(button->isVisible());
  search.test.key(Qt::Key_K, Qt::ControlModifier);
  CHECK(search.palette() == nullptr);
}
