#include "app/testwindow.h"
#include "models/servicesdelegate.h"
#include "pages/families/familiestable.h"
#include "usecases/coordinators.h"
#include "usecases/vaultstate.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using domain::Role;
using test::TestWindow;

namespace {

constexpr const char* kBo = "Bo Opdigtet";

/// A family's page in a vault with two coordinators, the signed-in health visitor and Bo.
struct OnFamily {
  explicit OnFamily(const std::vector<Role>& roles = {Role::administrator, Role::professional,
                                                      Role::coordinator}) {
    test.createVault(roles);
    test.signIn();
    if (test.vault().user().has(Role::coordinator)) test.addUser(kBo, {Role::coordinator});
    family = test.addFamily("Lind");
    test.window().showFamily(family);
    REQUIRE(test.waitForPage("familyPage"));
  }

  QString line() { return test.find<QLabel>("coordinatorLabel")->text(); }
  QPushButton* button() { return test.find<QPushButton>("chooseCoordinatorButton"); }
  /// By keys from the button to the entry of this name.
  void choose(const QString& name) {
    button()->setFocus();
    test.key(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (int i = 0; i < 5 && plain(menu->activeAction()) != name; ++i) test.key(Qt::Key_Down);
    REQUIRE(plain(menu->activeAction()) == name);
    test.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }));
  }
  static QString plain(const QAction* entry) {
    return entry ? entry->text().remove(QLatin1Char('&')) : QString();
  }
  std::string stored() {
    return usecases::readFamilyRows(test.vault(), family, family).value()[0].coordinator;
  }
  std::int64_t logged() {
    auto rows = test.vault().state().database.query("SELECT count(*) FROM log WHERE action = ?1",
                                                    storage::LogAction::coordinatorSet);
    return rows->next() ? rows->integer(0) : -1;
  }

  TestWindow test;
  usecases::FamilyKey family{};
};

const QString kNobodyYet = QStringLiteral("Ingen familiekoordinator endnu");

/// The list of families with one that has a coordinator, at this width.
QTableView* listAt(TestWindow& test, int width) {
  test.window().resize(width, 768);
  test.window().showFamilies();
  REQUIRE(test.waitForPage("familiesPage"));
  auto* table = test.find<QTableView>("familiesTable");
  REQUIRE(QTest::qWaitFor(
      [&] { return table->model()->index(0, 1).data().toString() != QStringLiteral("…"); }));
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
  return table;
}

}  // namespace

TEST_CASE("a family's coordinator is chosen by keys, told, and taken back from the message") {
  OnFamily page;
  CHECK(page.line() == kNobodyYet);
  page.choose(QLatin1String(kBo));
  CHECK(page.line() == QStringLiteral("Familiekoordinator: Bo Opdigtet"));
  CHECK(page.stored() == kBo);
  CHECK(page.logged() == 1);
  CHECK(page.test.message() == QStringLiteral("Bo Opdigtet er nu familiekoordinator."));
  CHECK(QApplication::focusWidget() == page.button());
  page.test.click("messageActionButton");
  CHECK(page.line() == kNobodyYet);
  CHECK(page.stored().empty());
  CHECK(page.logged() == 2);
  CHECK(page.test.message().isEmpty());
  CHECK(QApplication::focusWidget() == page.button());
}

TEST_CASE("the menu stands at the coordinator the family has, and leads to another and to none") {
  OnFamily page;
  page.choose(QLatin1String(TestWindow::kUser));
  page.choose(QLatin1String(TestWindow::kUser));
  CHECK(page.logged() == 1);
  page.choose(QLatin1String(kBo));
  CHECK(page.stored() == kBo);
  page.test.click("messageActionButton");
  CHECK(page.stored() == TestWindow::kUser);
  page.choose(QStringLiteral("Ingen familiekoordinator"));
  CHECK(page.line() == kNobodyYet);
  CHECK(page.test.message() == QStringLiteral("Familien har nu ingen familiekoordinator."));
  page.button()->setFocus();
  page.test.key(Qt::Key_Space);
  page.test.key(Qt::Key_Escape);
  REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }));
  CHECK(page.line() == kNobodyYet);
}

TEST_CASE("a screen reader hears what the button chooses and who it is now, in both languages") {
  OnFamily page;
  CHECK(page.button()->accessibleName() == QStringLiteral("Vælg en familiekoordinator"));
  page.choose(QLatin1String(kBo));
  CHECK(page.button()->accessibleName() == QStringLiteral("Skift familiekoordinator"));
  CHECK(page.button()->accessibleDescription() == page.line());
  page.test.language().choose(QStringLiteral("en"));
  QCoreApplication::processEvents();
  CHECK(page.line() == QStringLiteral("Family coordinator: Bo Opdigtet"));
  CHECK(page.button()->accessibleName() == QStringLiteral("Change the family coordinator"));
}

TEST_CASE("where nobody holds the coordinator's role there is nothing to choose") {
  OnFamily page({Role::administrator, Role::professional});
  CHECK(page.line() == kNobodyYet);
  auto* button =
      page.test.window().page()->findChild<QPushButton*>(QStringLiteral("chooseCoordinatorButton"));
  CHECK_FALSE(button->isVisible());
}

TEST_CASE("a coordinator that could not be stored is not shown") {
  OnFamily page;
  auto& database = page.test.vault().state().database;
  REQUIRE(database
              .runScript("CREATE TEMP TRIGGER fault BEFORE INSERT ON log "
                         "BEGIN SELECT RAISE(ABORT, 'fault'); END")
              .ok());
  page.choose(QLatin1String(kBo));
  CHECK(page.line() == kNobodyYet);
  CHECK_FALSE(page.test.message().isEmpty());
  REQUIRE(database.runScript("DROP TRIGGER fault").ok());
  CHECK(page.stored().empty());
}

TEST_CASE("locking while the menu is open closes the vault and the menu with it") {
  OnFamily page;
  page.button()->setFocus();
  page.test.key(Qt::Key_Space);
  REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
  page.test.window().session().lock();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("a very long name of a coordinator has room in a small window") {
  OnFamily page;
  const char* name = "Marie-Louise Kristine Wilhelmina Østergaard-Lindbjerg Vestermark";
  REQUIRE(usecases::addUser(page.test.vault(), {name, {Role::coordinator}, "", ""},
                            test::secret(TestWindow::kPassphrase), security::kLowestCost)
              .ok());
  page.test.window().showFamily(page.family);
  REQUIRE(page.test.waitForPage("familyPage"));
  page.choose(QString::fromUtf8(name));
  for (const int width : {1366, 683}) {
    INFO(width);
    page.test.window().resize(width, 560);
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    const auto* label = page.test.find<QLabel>("coordinatorLabel");
    const auto* head = page.test.find("familyHead");
    CHECK(label->height() + 1 >= label->heightForWidth(label->width()));
    CHECK(page.button()->mapTo(head, QPoint(page.button()->width(), 0)).x() <= head->width());
    CHECK(page.test.window().width() == width);
  }
}

TEST_CASE("a laptop's screen holds all columns of the list with nothing cut, in both languages") {
  for (const auto& language : {QStringLiteral("da"), QStringLiteral("en")}) {
    INFO(language.toStdString());
    TestWindow test(language);
    test.createVault();
    test.signIn();
    test.addFamily("Lind");
    auto* table = dynamic_cast<app::FamiliesTable*>(listAt(test, 1366));
    auto* model = dynamic_cast<app::FamiliesModel*>(table->model());
    const auto today = test.clock().today();
    usecases::FamilyRow row = model->row(0);
    row.youngestBirth = today.plusMonths(-71);
    row.decidedGroup = 3;
    row.decidedOn = row.followUpOn = today.plusDays(-1);
    row.coordinator = TestWindow::kUser;
    for (const char* service : {"daycare", "healthVisitor", "jobCentre"}) {
      row.services.push_back({service, today});
    }
    model->setRows({row}, today, true);
    table->arrange();
    using Model = app::FamiliesModel;
    for (const int column : {Model::ageColumn, Model::positionColumn, Model::followUpColumn,
                             Model::coordinatorColumn}) {
      INFO(column);
      constexpr int kAround = 16;
      const QString text = model->index(0, column).data().toString();
      REQUIRE_FALSE(table->isColumnHidden(column));
      CHECK(table->columnWidth(column) >= table->fontMetrics().horizontalAdvance(text) + kAround);
    }
    CHECK(table->columnWidth(Model::servicesColumn) >=
          app::ServicesDelegate::widthFor(3, table->fontMetrics()));
    // A list that is scrolled has its bar there too.
    constexpr int kScrollBar = 12;
    CHECK(table->horizontalHeader()->length() <= table->viewport()->width());
    table->resize(table->width() - kScrollBar, table->height());
    CHECK_FALSE(table->isColumnHidden(Model::coordinatorColumn));
  }
}

TEST_CASE("the list tells the coordinator last, with room for all of it on a laptop's screen") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  const auto draft = test.addDraft(family);
  const auto view = usecases::openScreening(test.vault(), draft).value();
  REQUIRE(
      usecases::answer(test.vault(), draft, view.items.front().linkId, domain::Value::absent).ok());
  REQUIRE(usecases::sign(test.vault(), draft).ok());
  CHECK(listAt(test, 1366)->isColumnHidden(5));
  const auto me = usecases::listCoordinators(test.vault()).value().front();
  REQUIRE(usecases::setCoordinator(test.vault(), family, me.key).ok());
  auto* table = listAt(test, 1366);
  REQUIRE_FALSE(table->isColumnHidden(5));
  CHECK(table->model()->index(0, 5).data(Qt::AccessibleTextRole).toString() ==
        QLatin1String(TestWindow::kUser));
  CHECK(table->model()->headerData(5, Qt::Horizontal).toString() == QStringLiteral("Koordinator"));
  CHECK(table->horizontalHeader()->visualIndex(5) == 5);
  CHECK(table->horizontalHeader()->length() <= table->viewport()->width());
}

TEST_CASE("in a small window the coordinator is the first column to go") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  const auto me = usecases::listCoordinators(test.vault()).value().front();
  REQUIRE(usecases::setCoordinator(test.vault(), family, me.key).ok());
  auto* table = listAt(test, 683);
  CHECK(table->isColumnHidden(5));
  CHECK_FALSE(table->isColumnHidden(3));
  test.window().resize(1366, 768);
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
  CHECK_FALSE(table->isColumnHidden(5));
}
