#include "base/danishorder.h"
#include "models/familiesmodel.h"
#include "session/language.h"
#include "text/text.h"
#include "usecases/families.h"

#include <QCollator>
#include <QLocale>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::FamiliesModel;
using Position = FamiliesModel::Position;

namespace {

base::Date day(const char* text) {
  return base::Date::parse(text).value();
}

usecases::FamilyRow family(int number, const char* name) {
  usecases::FamilyRow row{};
  row.key = usecases::FamilyKey{number};
  row.name = name;
  row.code = "F-" + std::to_string(number);
  return row;
}

/// Three families in the order of their names.
std::vector<usecases::FamilyRow> threeFamilies() {
  auto dam = family(3, "Dam");
  dam.youngestBirth = day("2020-01-01");
  dam.decidedGroup = 3;
  dam.decidedOn = day("2026-10-01");
  dam.followUpOn = day("2026-12-24");
  auto lind = family(1, "Lind");
  lind.youngestBirth = day("2026-02-03");
  lind.decidedGroup = 1;
  lind.decidedOn = day("2026-11-02");
  lind.followUpOn = day("2026-11-01");
  lind.services = {{"daycare", day("2026-09-01")}, {"healthVisitor", day("2026-11-02")}};
  return {dam, lind, family(2, "Østergaard")};
}

QStringList names(const FamiliesModel& model) {
  QStringList shown;
  for (int row = 0; row < model.rowCount(); ++row) {
    shown << model.index(row, FamiliesModel::nameColumn).data().toString();
  }
  return shown;
}

QString cell(const FamiliesModel& model, int row, int column) {
  return model.index(row, column).data(Qt::AccessibleTextRole).toString();
}

const QString kDam = QStringLiteral("Dam");
const QString kLind = QStringLiteral("Lind");
const QString kOster = QStringLiteral("Østergaard");

}  // namespace

TEST_CASE("the filter finds a family by parts of its name and by its number") {
  FamiliesModel model;
  model.setRows(threeFamilies(), day("2026-11-23"), true);
  model.setFilter(QStringLiteral("GÅRD øst"), {});
  CHECK(names(model) == QStringList{kOster});
  model.setFilter(QStringLiteral("f-3"), {});
  CHECK(names(model) == QStringList{kDam});
  model.setFilter(QStringLiteral("o"), {});
  CHECK(names(model).isEmpty());
  model.setFilter({}, {});
  CHECK(names(model) == QStringList{kDam, kLind, kOster});
  CHECK(model.familyCount() == 3);
}

TEST_CASE("families can be filtered by the decided position, and by that there is none") {
  FamiliesModel model;
  model.setRows(threeFamilies(), day("2026-11-23"), true);
  model.setFilter({}, {Position::group, 3});
  CHECK(names(model) == QStringList{kDam});
  model.setFilter({}, {Position::undecided, 0});
  CHECK(names(model) == QStringList{kOster});
  model.setFilter(QStringLiteral("dam"), {Position::group, 1});
  CHECK(names(model).isEmpty());
}

TEST_CASE("families are ordered by name, age or follow-up, what has none last, never by group") {
  FamiliesModel model;
  model.setRows(threeFamilies(), day("2026-11-23"), true);
  model.sort(FamiliesModel::nameColumn, Qt::DescendingOrder);
  CHECK(names(model) == QStringList{kOster, kLind, kDam});
  model.sort(FamiliesModel::ageColumn, Qt::AscendingOrder);
  CHECK(names(model) == QStringList{kLind, kDam, kOster});
  model.sort(FamiliesModel::ageColumn, Qt::DescendingOrder);
  CHECK(names(model) == QStringList{kDam, kLind, kOster});
  model.sort(FamiliesModel::followUpColumn, Qt::AscendingOrder);
  CHECK(names(model) == QStringList{kLind, kDam, kOster});
  CHECK_FALSE(FamiliesModel::canSortBy(FamiliesModel::positionColumn));
  model.sort(FamiliesModel::positionColumn, Qt::AscendingOrder);
  CHECK(names(model) == QStringList{kLind, kDam, kOster});
}

TEST_CASE("an order other than by name holds while one filters") {
  FamiliesModel model;
  model.setRows(threeFamilies(), day("2026-11-23"), true);
  model.sort(FamiliesModel::ageColumn, Qt::AscendingOrder);
  model.setFilter(QStringLiteral("d"), {});
  CHECK(names(model) == QStringList{kLind, kDam, kOster});
}

TEST_CASE("what a row shows is told in words") {
  app::Language language;
  language.choose(QStringLiteral("da"));
  FamiliesModel model;
  model.setRows(threeFamilies(), day("2026-11-23"), true);
  CHECK(cell(model, 0, FamiliesModel::positionColumn) ==
        QStringLiteral("Målgruppe 3 den 1.10.2026"));
  CHECK(cell(model, 0, FamiliesModel::followUpColumn) == QStringLiteral("24.12.2026"));
  CHECK(cell(model, 1, FamiliesModel::followUpColumn) == QStringLiteral("1.11.2026, overskredet"));
  CHECK(cell(model, 1, FamiliesModel::servicesColumn) ==
        QStringLiteral("Dagtilbud 1.9.2026, Sundhedspleje 2.11.2026"));
  CHECK(cell(model, 2, FamiliesModel::positionColumn) == QStringLiteral("Ikke vurderet endnu"));
}

TEST_CASE("names can be found before the rest of the rows is read") {
  FamiliesModel model;
  model.setRows({family(3, "Dam"), family(1, "Lind"), family(2, "Østergaard")}, day("2026-11-23"),
                false);
  CHECK_FALSE(model.anyFollowUp());
  model.setFilter(QStringLiteral("lin"), {});
  CHECK(names(model) == QStringList{kLind});
  CHECK_FALSE(model.isKnown(0));
  const auto all = threeFamilies();
  model.fill({all[1], all[2], all[0]});
  CHECK(model.isKnown(0));
  CHECK(model.anyFollowUp());
  model.setFilter({}, {Position::group, 3});
  CHECK(names(model) == QStringList{kDam});
}

TEST_CASE("a family that was read late takes its place once the list settles") {
  FamiliesModel model;
  model.setRows({family(3, "Dam"), family(1, "Lind"), family(2, "Østergaard")}, day("2026-11-23"),
                false);
  model.setFilter({}, {Position::group, 1});
  CHECK(names(model).isEmpty());
  model.fill(threeFamilies());
  model.settle();
  CHECK(names(model) == QStringList{kLind});
}

TEST_CASE("our order of names is the one the Danish collation of ICU has") {
  QCollator collator(QLocale(QLocale::Danish, QLocale::Denmark));
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  const char* const kNames[] = {
      "Abel",  "Andersen", "Björk",   "Dahl 2", "Dahl 10",   "de Vries", "Eriksen", "Lund",
      "Lunde", "Müller",   "Myrup",   "Olsen",  "Zimmer",    "Ærlig",    "Øbro",    "Østergren",
      "Aaby",  "Åkær",     "Aagaard", "Jäger",  "Jørgensen", "Jacobsen", "Isaac",   "Ivar"};
  for (const char* a : kNames) {
    for (const char* b : kNames) {
      INFO(a << " and " << b);
      const int theirs = collator.compare(app::qs(a), app::qs(b));
      const int ours = base::danishSortKey(a).compare(base::danishSortKey(b));
      CHECK((theirs < 0) == (ours < 0));
    }
  }
}

TEST_CASE("who coordinates is told where it is known, and is no order") {
  FamiliesModel model;
  auto rows = threeFamilies();
  model.setRows(rows, day("2026-11-23"), false);
  CHECK_FALSE(model.anyCoordinator());
  CHECK(cell(model, 0, FamiliesModel::coordinatorColumn) == QStringLiteral("…"));
  CHECK_FALSE(FamiliesModel::canSortBy(FamiliesModel::coordinatorColumn));
  rows[1].coordinator = "Åse Eksempel";
  model.fill(rows);
  CHECK(model.anyCoordinator());
  CHECK(model.mostServices() == 2);
  CHECK(cell(model, 0, FamiliesModel::coordinatorColumn).isEmpty());
  CHECK(cell(model, 1, FamiliesModel::coordinatorColumn) == QStringLiteral("Åse Eksempel"));
}
