#include "app/takenout.h"
#include "app/testwindow.h"
#include "pages/models/modelchecks.h"
#include "scoring/modelwriter.h"
#include "support/cases.h"
#include "text/dates.h"
#include "text/modeltext.h"
#include "text/text.h"
#include "usecases/models.h"
#include "widgets/levelmatrix.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace tidlig;
using domain::Role;
using test::TestWindow;

namespace {

/// The first thing that the checks say, once it is there.
QPushButton* firstRemark(TestWindow& test) {
  QPushButton* link = nullptr;
  REQUIRE(test.waitFor([&] {
    link = test.window().page()->findChild<QPushButton*>(QStringLiteral("modelCheckButton"));
    return link != nullptr && link->isVisible();
  }));
  return link;
}

void openModels(TestWindow& test) {
  test.createVault();
  test.signIn();
  test.window().showModels();
  REQUIRE(test.waitForPage("modelPage"));
}

void beginNext(TestWindow& test) {
  openModels(test);
  test.click("beginModelButton");
  REQUIRE(test.waitForPage("modelEditorPage"));
}

scoring::Model kept(TestWindow& test) {
  return (*usecases::modelDraft(test.vault()))->model;
}

/// As a person does: the choice and then its signal.
void chooseIn(TestWindow& test, const char* combo, int index) {
  auto* box = test.find<QComboBox>(combo);
  box->setCurrentIndex(index);
  Q_EMIT box->activated(index);
}

QString textOf(TestWindow& test, const char* label) {
  return test.find<QLabel>(label)->text();
}

}  // namespace

TEST_CASE("the model in force is shown whole: name, conditions, validity and its file's hash") {
  TestWindow test;
  openModels(test);
  CHECK(textOf(test, "modelNameLabel") == QStringLiteral("Tidligs startmodel, version 1.1.0"));
  const QString rules = textOf(test, "modelRulesLabel");
  CHECK(rules.contains(QStringLiteral("mindst 3 tegn eller mindst 1 tegn, der er set tydeligt")));
  CHECK(rules.contains(QStringLiteral(": 6 måneder")));
  CHECK(textOf(test, "modelHashLabel").contains(app::qs(test.vault().model().sha256)));
  CHECK(test.find<QTableWidget>("modelsTable")->rowCount() == 1);
}

TEST_CASE("two levels that are tried show their cell, and ticks show which condition they meet") {
  TestWindow test;
  openModels(test);
  test.click("tryChild2Button");
  test.click("tryParent1Button");
  CHECK(textOf(test, "tryResultLabel") == QStringLiteral("Målgruppe 3"));
  CHECK(test.find<app::LevelMatrix>("modelMatrix")->shown().places.front().childLow == 2);
  test.click("tryIndicatorsButton");
  auto* list = test.find<QTreeWidget>("tryList");
  auto* signs = list->topLevelItem(0);
  signs->child(0)->setCheckState(2, Qt::Checked);
  CHECK(textOf(test, "tryWhyLabel").contains(QStringLiteral("mindst 1")));
  // Seen or markedly, not both.
  signs->child(0)->setCheckState(1, Qt::Checked);
  CHECK(signs->child(0)->checkState(2) == Qt::Unchecked);
  // What is chosen by level is no longer what was ticked.
  test.click("tryChild0Button");
  CHECK(list->topLevelItem(0)->child(0)->checkState(1) == Qt::Unchecked);
}

TEST_CASE("every change of the next model is in the vault at once and checked at once") {
  TestWindow test;
  beginNext(test);
  CHECK(textOf(test, "modelStateLabel").contains(QStringLiteral("passer sammen")));
  chooseIn(test, "cell10Combo", 2);
  CHECK(kept(test).table[1][0].group == 2);
  CHECK(kept(test).table[1][0].source == scoring::CellSource::local);
  test.find<QSpinBox>("childNumberLevel2Condition0")->setValue(4);
  CHECK(kept(test).child[2][0].atLeast == 4);
  test.find<QSpinBox>("months0Spin")->setValue(9);
  CHECK(kept(test).validity[0].months == 9);
  test.click("childAddLevel1Condition0");
  CHECK(kept(test).child[1].size() == 2);
  test.click("childRemoveLevel1Condition1");
  CHECK(kept(test).child[1].size() == 1);
  // A group that falls cannot be approved, and it says so.
  chooseIn(test, "cell31Combo", 1);
  CHECK(textOf(test, "modelStateLabel").contains(QStringLiteral("skal rettes")));
  CHECK_FALSE(test.find("toApproveButton")->isEnabled());
  CHECK(firstRemark(test)->text().contains(QStringLiteral("alvorlig")));
  // Put back, the cell is the strategy's open one again.
  chooseIn(test, "cell31Combo", 0);
  CHECK(kept(test).table[3][1].source == scoring::CellSource::open);
  CHECK(test.find("toApproveButton")->isEnabled());
}

TEST_CASE("each thing that the checks say leads to the field where it is") {
  TestWindow test;
  beginNext(test);
  const auto follow = [&](const char* field) {
    INFO(field);
    firstRemark(test)->setFocus();
    test.key(Qt::Key_Space);
    CHECK(test.window().focusWidget()->objectName().toStdString() == field);
  };
  chooseIn(test, "cell31Combo", 1);
  // The first cell that another falls below is the one that is named.
  follow("cell01Combo");
  chooseIn(test, "cell31Combo", 0);
  test.click("childRemoveLevel1Condition0");
  follow("childAddLevel1Condition0");
  test.click("childAddLevel1Condition0");
  test.find<QSpinBox>("parentNumberLevel2Condition0")->setValue(99);
  follow("parentNumberLevel2Condition0");
  test.find<QSpinBox>("parentNumberLevel2Condition0")->setValue(4);
  test.find<QSpinBox>("months1Spin")->setValue(0);
  follow("months1Spin");
  test.find<QSpinBox>("months1Spin")->setValue(8);
  auto* version = test.find<QLineEdit>("modelVersionEdit");
  version->setFocus();
  version->clear();
  test.window().page()->flush();
  follow("modelVersionEdit");
}

TEST_CASE("a pointer into a model's file leads to a field of the editor") {
  const scoring::Model& model = test::startModel();
  const auto field = [&](const char* pointer) {
    return app::fieldOf(model, QString::fromLatin1(pointer)).toStdString();
  };
  CHECK(field("/title/en") == "modelTitleEnEdit");
  CHECK(field("/title") == "modelTitleDaEdit");
  CHECK(field("/version") == "modelVersionEdit");
  CHECK(field("/child/2/any/1/tag") == "childTagLevel3Condition1");
  CHECK(field("/child/2/any/1/value") == "childValueLevel3Condition1");
  CHECK(field("/parent/0/any/1") == "parentNumberLevel1Condition1");
  CHECK(field("/parent/1") == "parentAddLevel2Condition0");
  CHECK(field("/table/5/group") == "cell12Combo");
  CHECK(field("/table") == "cell00Combo");
  CHECK(field("/floor/serious") == "floor3Combo");
  CHECK(field("/validityMonths/daycare") == "months1Spin");
  CHECK(field("/validityMonths/nobody") == "months0Spin");
  CHECK(field("/unborn/0") == "vouch0Box");
}

TEST_CASE("what is typed of the next model's name is kept when the page is left") {
  TestWindow test;
  beginNext(test);
  auto* title = test.find<QLineEdit>("modelTitleDaEdit");
  title->setFocus();
  title->selectAll();
  test.type("Ny model i Lindby");
  test.window().showModels();
  CHECK(kept(test).title.da == "Ny model i Lindby");
  CHECK(textOf(test, "modelDraftLabel").contains(QStringLiteral("Ny model i Lindby")));
}

TEST_CASE("a model goes from draft to force with a name, a day and a reason, and counts first") {
  TestWindow test;
  beginNext(test);
  test.find<QSpinBox>("childNumberLevel2Condition0")->setValue(5);
  test.click("toApproveButton");
  REQUIRE(test.waitForPage("approveModelPage"));
  CHECK(textOf(test, "modelChangesLabel").contains(QStringLiteral("5")));
  test.click("previewModelButton");
  auto* moves = test.window().findChild<QLabel*>(QStringLiteral("modelMovesLabel"));
  REQUIRE(test.waitFor([&] { return moves->isVisible(); }));
  test.click("approveModelButton");
  CHECK(test.message().contains(QStringLiteral("hvem der har besluttet")));
  test.find<QLineEdit>("approverEdit")->setText(QStringLiteral("Børneudvalget"));
  test.find<QLineEdit>("validFromEdit")->setText(QStringLiteral("01.01.2020"));
  test.click("approveModelButton");
  CHECK(test.message().contains(QStringLiteral("senere dag")));
  test.find<QLineEdit>("validFromEdit")
      ->setText(app::shortDate(test.window().session().clock().today()));
  test.click("approveModelButton");
  CHECK(test.message().contains(QStringLiteral("hvorfor")));
  test.find<QLineEdit>("modelReasonEdit")->setText(QStringLiteral("Færre falske alarmer"));
  test.click("approveModelButton");
  REQUIRE(test.waitForPage("modelPage"));
  CHECK(test.vault().model().child[2][0].atLeast == 5);
  CHECK(textOf(test, "modelStandingLabel").contains(QStringLiteral("Børneudvalget")));
  CHECK(test.find<QTableWidget>("modelsTable")->rowCount() == 2);
  CHECK_FALSE(*usecases::modelDraft(test.vault()));
}

TEST_CASE("a name or a reason that cannot be kept is asked for again in its field") {
  TestWindow test;
  beginNext(test);
  test.click("toApproveButton");
  REQUIRE(test.waitForPage("approveModelPage"));
  auto* approver = test.find<QLineEdit>("approverEdit");
  auto* reason = test.find<QLineEdit>("modelReasonEdit");
  approver->setText(QString(201, QLatin1Char('x')));
  reason->setText(QStringLiteral("Prøvet\npå et møde"));
  test.click("approveModelButton");
  CHECK(test.message().contains(QStringLiteral("højst 200 tegn")));
  CHECK(approver->hasFocus());
  approver->setText(QStringLiteral("Børneudvalget"));
  reason->setText(QStringLiteral("Prøvet\x01"));
  test.click("approveModelButton");
  CHECK(test.message().contains(QStringLiteral("højst 4000 tegn")));
  CHECK(reason->hasFocus());
  // Line breaks that came with what was pasted are spaces in a field of one line.
  reason->setText(QStringLiteral("Prøvet\npå et møde"));
  test.click("approveModelButton");
  REQUIRE(test.waitForPage("modelPage"));
  CHECK(usecases::listModels(test.vault())->front().reason == "Prøvet på et møde");
}

TEST_CASE("a dropped draft can be had back") {
  TestWindow test;
  beginNext(test);
  chooseIn(test, "cell10Combo", 2);
  test.window().showModels();
  test.click("dropModelButton");
  CHECK_FALSE(*usecases::modelDraft(test.vault()));
  test.click("messageActionButton");
  REQUIRE(*usecases::modelDraft(test.vault()));
  CHECK(kept(test).table[1][0].group == 2);
}

TEST_CASE("a file that is no model is refused with what is wrong, a good one becomes the draft") {
  TestWindow test;
  openModels(test);
  const auto path = test.vaultFolder().parent_path() / "model.json";
  test.openAt(app::qs(path.string()));
  std::ofstream(path) << "{}";
  test.click("bringModelButton");
  CHECK(test.message().contains(QStringLiteral("ikke en hel model")));
  CHECK(test.find<QLabel>("modelWrongLabel")->isVisible());
  scoring::Model model = test.vault().model();
  model.version = "7";
  std::ofstream(path) << scoring::writeModel(model);
  test.click("bringModelButton");
  REQUIRE(test.waitForPage("modelEditorPage"));
  CHECK(kept(test).version == "7");
}

TEST_CASE("everything that is wrong with a model's file is listed, each with its place in it") {
  TestWindow test;
  openModels(test);
  auto* list = test.window().findChild<QLabel*>(QStringLiteral("modelWrongLabel"));
  CHECK_FALSE(list->isVisible());
  const auto path = test.vaultFolder().parent_path() / "model.json";
  test.openAt(app::qs(path.string()));
  scoring::Model model = test.vault().model();
  model.table[0][0].group = 9;
  model.table[2][1].group = 8;
  const std::string bytes = scoring::writeModel(model);
  std::ofstream(path) << bytes;
  test.click("bringModelButton");
  const auto wrong = app::checkedWords(bytes, test.vault().catalogue()).problems;
  REQUIRE(wrong.size() >= 2);
  REQUIRE(list->isVisible());
  for (const auto& one : wrong) {
    CHECK(list->text().contains(one.words));
    CHECK(list->text().contains(one.pointer));
  }
  std::ofstream(path) << scoring::writeModel(test.vault().model());
  test.click("bringModelButton");
  REQUIRE(test.waitForPage("modelEditorPage"));
}

TEST_CASE("whoever may not change models reads them and is offered nothing else") {
  TestWindow test;
  test.createVault({Role::professional});
  test.signIn();
  test.window().showModels();
  REQUIRE(test.waitForPage("modelPage"));
  CHECK_FALSE(test.window().findChild<QWidget*>(QStringLiteral("nextModelCard"))->isVisible());
  CHECK(test.find("modelScroll")->hasFocus());
}

TEST_CASE("the model goes to paper and into a PDF on one page, with its hash and its conditions") {
  TestWindow test;
  openModels(test);
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("model.pdf"));
  test.saveAt(path);
  test.click("saveModelPdfButton");
  CHECK(test.proposals() == QStringList{QStringLiteral("tidlig-start-1.1.0.pdf")});
  const QString text = test::pdfText(path).simplified();
  CHECK(text.contains(QStringLiteral("Tidligs startmodel")));
  CHECK(text.contains(QStringLiteral("Side 1 af 1")));
  CHECK(text.contains(app::qs(test.vault().model().sha256).left(16)));
  test.click("printModelButton");
  CHECK(test.prints() == 1);
  CHECK(test::pdfText(test.paper()).simplified().contains(QStringLiteral("mindst")));
  test.saveAt(QStringLiteral("/proc/nowhere/a.pdf"));
  test.click("saveModelPdfButton");
  CHECK(test.message().contains(QStringLiteral("blev ikke skrevet")));
}
