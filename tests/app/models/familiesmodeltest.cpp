#include "models/familiesmodel.h"
#include "session/language.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::FamiliesFilter;
using app::FamiliesModel;

namespace {

struct Table {
  explicit Table(const std::vector<const char*>& names) {
    std::vector<usecases::FamilyRow> rows;
    for (const char* name : names) {
      usecases::FamilyRow row{};
      row.name = name;
      row.code = "F-" + std::to_string(rows.size() + 1);
      rows.push_back(row);
    }
    model.setRows(std::move(rows), base::Date::parse("2026-11-23").value());
    filter.setSourceModel(&model);
    filter.sort(FamiliesModel::nameColumn);
  }

  QStringList names() {
    QStringList shown;
    for (int row = 0; row < filter.rowCount(); ++row) {
      shown << filter.index(row, FamiliesModel::nameColumn).data().toString();
    }
    return shown;
  }

  FamiliesModel model;
  FamiliesFilter filter;
};

}  // namespace

TEST_CASE("families are sorted as Danes sort: the three letters last, also in English") {
  app::Language language;
  for (const auto& code : {QStringLiteral("da"), QStringLiteral("en")}) {
    language.choose(code);
    Table table({"Åby", "Østergaard", "Zimmer", "Ærlig", "andersen"});
    CHECK(table.names() == QStringList{QStringLiteral("andersen"), QStringLiteral("Zimmer"),
                                       QStringLiteral("Ærlig"), QStringLiteral("Østergaard"),
                                       QStringLiteral("Åby")});
  }
}

TEST_CASE("the filter finds a family by part of its name or its code") {
  Table table({"Åby", "Østergaard", "Zimmer"});
  table.filter.setText(QStringLiteral("AAB"));
  CHECK(table.names() == QStringList{QStringLiteral("Åby")});
  table.filter.setText(QStringLiteral("gård"));
  CHECK(table.names() == QStringList{QStringLiteral("Østergaard")});
  table.filter.setText(QStringLiteral("f-3"));
  CHECK(table.names() == QStringList{QStringLiteral("Zimmer")});
  table.filter.setText(QStringLiteral("o"));
  CHECK(table.names().isEmpty());
}

TEST_CASE("families can never be sorted by their group") {
  CHECK_FALSE(FamiliesFilter::canSortBy(FamiliesModel::positionColumn));
  CHECK(FamiliesFilter::canSortBy(FamiliesModel::nameColumn));
}
