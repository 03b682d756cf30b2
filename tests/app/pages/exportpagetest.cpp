#include "app/takenout.h"
#include "support/fhirchecks.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using forms::ValueKind;
using test::logged;
using test::TestWindow;

namespace {

constexpr const char* kFlat = R"({"resourceType": "Questionnaire", "status": "active",
  "version": "1", "url": "https://example.org/flat", "title": "Fladt", "publisher": "P",
  "item": [{"linkId": "1", "type": "integer", "text": "Tal"},
           {"linkId": "2", "type": "string", "text": "Ord"}]})";

std::string read(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll().toStdString();
}

/// The page of a family with one signed screening, whose second answer is `word`.
struct Open {
  explicit Open(const char* word) {
    test.createVault();
    test.signIn();
    family = test.addFamily("Lind");
    const auto form = usecases::importForm(test.vault(), kFlat, false);
    REQUIRE(form.ok());
    const auto begun = usecases::startScreening(
        test.vault(), family, {domain::Subject::Kind::child, 0}, *form, test.clock().today());
    REQUIRE(begun.ok());
    const auto give = [&](const char* linkId, ValueKind kind, const char* text) {
      REQUIRE(usecases::giveAnswers(test.vault(), *begun, linkId, {}, {{kind, text, {}, {}}}).ok());
    };
    give("1", ValueKind::integer, "7");
    give("2", ValueKind::string, word);
    REQUIRE(usecases::sign(test.vault(), *begun).ok());
    test.window().showFamily(family);
    REQUIRE(test.waitForPage("familyPage"));
    test.click("exportButton");
    REQUIRE(test.waitForPage("exportPage"));
  }
  [[nodiscard]] QString path(const char* name) const {
    return folder.filePath(QString::fromLatin1(name));
  }

  TestWindow test;
  usecases::FamilyKey family{};
  QTemporaryDir folder;
};

}  // namespace

TEST_CASE(
    "a family's screenings are saved where one chooses, after a warning, by the owner alone") {
  Open open("rolig");
  const QString path = open.path("a.json");
  open.test.saveAt(path);
  open.test.click("bundleButton");
  CHECK(open.test.proposals().isEmpty());
  open.test.key(Qt::Key_Space);  // on the warning's way on
  CHECK(open.test.proposals() == QStringList{QStringLiteral("screeninger.json")});
  const std::string bundle = read(path);
  CHECK(test::faultsOfCollection(bundle).empty());
  CHECK(bundle.find("Alma") == std::string::npos);
  CHECK_FALSE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup));
  CHECK(logged(open.test, storage::LogAction::screeningsExported) == 1);
}

TEST_CASE("the children guide's file holds the CPR number, which the field forgets") {
  Open open("rolig");
  const QString path = open.path("guide.json");
  open.test.saveAt(path);
  auto* cpr = open.test.find<QLineEdit>("cprEdit");
  cpr->setFocus();
  open.test.type("010124-0000");
  open.test.key(Qt::Key_Return);
  open.test.key(Qt::Key_Space);
  const std::string made = read(path);
  CHECK(test::faultsOfGuideResponse(made).empty());
  CHECK(made.find("0101240000") != std::string::npos);
  CHECK(cpr->text().isEmpty());
  CHECK(logged(open.test, storage::LogAction::screeningToGuide) == 1);
}

TEST_CASE("half a CPR number is told before anything is asked or made") {
  Open open("rolig");
  open.test.find<QLineEdit>("cprEdit")->setFocus();
  open.test.type("3102");
  open.test.key(Qt::Key_Return);
  CHECK(open.test.message().contains(QLatin1String("ti cifre")));
  CHECK_FALSE(open.test.message().contains(QLatin1String("3102")));
  CHECK(open.test.proposals().isEmpty());
}

TEST_CASE("what the children guide cannot take is listed with its question, and no file is made") {
  Open open("et ord, der er meget længere end tredive tegn");
  open.test.saveAt(open.path("guide.json"));
  open.test.find<QLineEdit>("cprEdit")->setFocus();
  open.test.type("0101240000");
  open.test.key(Qt::Key_Return);
  open.test.key(Qt::Key_Space);
  CHECK(open.test.find<QLabel>("refusedLabel")->text().contains(QLatin1String("Ord: ")));
  CHECK(open.test.proposals().isEmpty());
  CHECK_FALSE(QFile::exists(open.path("guide.json")));
}

TEST_CASE("a file that cannot be written is told, and the number typed is still there") {
  Open open("rolig");
  open.test.saveAt(QStringLiteral("/proc/nowhere/a.json"));
  open.test.find<QLineEdit>("cprEdit")->setFocus();
  open.test.type("0101240000");
  open.test.key(Qt::Key_Return);
  open.test.key(Qt::Key_Space);
  CHECK(open.test.message().contains(QLatin1String("Filen blev ikke skrevet")));
  CHECK(open.test.find<QLineEdit>("cprEdit")->text() == QLatin1String("0101240000"));
}
