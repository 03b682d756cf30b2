#include "app/testwindow.h"
#include "pages/editor/outline.h"
#include "text/text.h"
#include "usecases/formdrafts.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// The editor of a new version of the checklist for a child under one year.
struct Editing {
  Editing() {
    test.createVault();
    test.signIn();
    for (const auto& one : forms()) {
      if (one.form->name == "TidligSundhedspleje01") source = one.id;
    }
    const auto draft = usecases::beginVersion(test.vault(), source);
    REQUIRE(draft.ok());
    key = *draft;
    test.window().showEditor(key);
    REQUIRE(test.waitForPage("editorPage"));
  }
  std::vector<usecases::KnownForm> forms() { return usecases::listForms(test.vault()).value(); }
  app::Outline& outline() { return *test.find<app::Outline>("outlineList"); }
  void choose(const char* linkId) {
    outline().setFocus();
    outline().choose(linkId);
  }
  void write(const char* field, const char* text) {
    auto* edit = test.find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    test.type(text);
    test.key(Qt::Key_Tab);
  }
  /// As it is in the vault.
  forms::FormEditor stored() { return usecases::openFormDraft(test.vault(), key).value(); }
  std::string inDanish(const char* linkId) {
    const auto editor = stored();
    const auto* item = forms::findItem(editor.form(), linkId);
    return item ? item->text.in("da") : std::string("not there");
  }

  TestWindow test;
  std::string source;
  usecases::FormDraftKey key{};
};

}  // namespace

TEST_CASE("a question is reworded in both languages, and each is in the vault at once") {
  Editing editing;
  editing.choose("sign.sleep");
  editing.write("textDaEdit", "Barnet sover lidt");
  CHECK(editing.inDanish("sign.sleep") == "Barnet sover lidt");
  editing.write("textEnEdit", "The child sleeps little");
  const auto editor = editing.stored();
  CHECK(forms::findItem(editor.form(), "sign.sleep")->text.in("en") == "The child sleeps little");
  // By key, twice: the words before are back.
  editing.outline().setFocus();
  editing.test.key(Qt::Key_Z, Qt::ControlModifier);
  editing.test.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(editing.inDanish("sign.sleep") != "Barnet sover lidt");
}

TEST_CASE("questions move and are removed by keys, and a removed one comes back") {
  Editing editing;
  editing.choose("sign.sleep");
  editing.test.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(editing.outline().chosen() == "sign.sleep");
  {
    const auto editor = editing.stored();
    CHECK(forms::questionsOf(editor.form())[1]->linkId == "sign.sleep");
  }
  editing.test.key(Qt::Key_Delete);
  CHECK(editing.inDanish("sign.sleep") == "not there");
  editing.test.click("messageActionButton");
  CHECK(editing.inDanish("sign.sleep") != "not there");
}

TEST_CASE("a question comes from the catalogue by typing what it is about, and only once") {
  Editing editing;
  editing.choose("sign.sleep");
  editing.test.key(Qt::Key_Delete);
  editing.choose("section.body");
  editing.test.click("fromCatalogueButton");
  editing.test.type("sover uroligt");
  editing.test.key(Qt::Key_Return);
  const auto editor = editing.stored();
  const auto questions = forms::questionsOf(editor.form());
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [](const auto* one) { return one->indicator == "sign.sleep"; });
  REQUIRE(found != questions.end());
  CHECK((*found)->linkId != "sign.sleep");  // that one was another question's
  auto* list = editing.test.find<QListWidget>("indicatorList");
  CHECK_FALSE(list->item(0)->flags() & Qt::ItemIsEnabled);
  editing.test.find("indicatorSearchEdit")->setFocus();
  editing.test.key(Qt::Key_Escape);
  CHECK(editing.test.find("textDaEdit")->isVisible());
}

TEST_CASE("a question of one's own has its answers, one a line") {
  Editing editing;
  editing.choose("section.body");
  editing.test.find<QComboBox>("kindCombo")->setCurrentIndex(1);
  editing.test.click("addOwnButton");
  editing.write("textDaEdit", "Hvor tit?");
  auto* options = editing.test.find<QPlainTextEdit>("optionsEdit");
  options->setFocus();
  options->setPlainText(QStringLiteral("ofte | often\nsjældent"));
  editing.test.key(Qt::Key_Tab);
  const auto editor = editing.stored();
  const auto* item = forms::findItem(editor.form(), editing.outline().chosen());
  REQUIRE(item);
  CHECK(item->text.in("da") == "Hvor tit?");
  REQUIRE(item->options.size() == 2);
  CHECK(item->options[0].label("en") == "often");
  CHECK(item->options[1].label("da") == "sjældent");
}

TEST_CASE("a change that cannot be is told, and nothing else is lost by it") {
  Editing editing;
  editing.choose("sign.sleep");
  const std::string before = editing.inDanish("sign.sleep");
  auto* edit = editing.test.find<QLineEdit>("textDaEdit");
  edit->setFocus();
  edit->selectAll();
  editing.test.key(Qt::Key_Backspace);
  editing.test.key(Qt::Key_Tab);
  CHECK(editing.test.message().contains(QStringLiteral("kan ikke være tom")));
  CHECK(editing.inDanish("sign.sleep") == before);
}

TEST_CASE("the preview asks as a screening does, and keeps nothing") {
  Editing editing;
  editing.test.click("previewButton");
  REQUIRE(editing.test.waitForPage("previewPage"));
  editing.test.key(Qt::Key_2);
  editing.test.key(Qt::Key_1);
  editing.test.click("editButton");
  REQUIRE(editing.test.waitForPage("editorPage"));
}

TEST_CASE("a published version is filled in, the earlier one is out of use") {
  Editing editing;
  editing.choose("sign.sleep");
  editing.write("textDaEdit", "Barnet sover lidt");
  editing.test.click("publishButton");
  REQUIRE(editing.test.waitForPage("publishPage"));
  editing.write("versionEdit", "1.0.0");
  editing.test.click("publishNowButton");
  CHECK(editing.test.message().contains(QLatin1String("1.1.0")));
  editing.write("versionEdit", "1.1.0");
  editing.test.click("publishNowButton");
  REQUIRE(editing.test.waitForPage("formsPage"));
  std::string published;
  for (const auto& one : editing.forms()) {
    if (one.id == editing.source) CHECK(one.retired);
    if (one.form->name == "TidligSundhedspleje01" && !one.retired) published = one.id;
  }
  REQUIRE_FALSE(published.empty());
  const auto begun = usecases::startScreening(editing.test.vault(), editing.test.addFamily("Lind"),
                                              {domain::Subject::Kind::child, 0}, published,
                                              editing.test.clock().today());
  REQUIRE(begun.ok());
  const auto view = usecases::openScreening(editing.test.vault(), *begun);
  CHECK(forms::findQuestion(*view->form, "sign.sleep")->text.in("da") == "Barnet sover lidt");
}

TEST_CASE("what lacks its English is listed before publishing, with a way to it") {
  Editing editing;
  editing.choose("sign.sleep");
  editing.write("textEnEdit", " ");
  editing.test.click("publishButton");
  REQUIRE(editing.test.waitForPage("publishPage"));
  editing.test.click("missingButton");
  REQUIRE(editing.test.waitForPage("editorPage"));
  CHECK(editing.outline().chosen() == "sign.sleep");
  CHECK(editing.test.find<QLineEdit>("textEnEdit")->text().isEmpty());
}

TEST_CASE("a new checklist is begun by its title, and found again where one left it") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showForms();
  test.click("newFormButton");
  REQUIRE(test.waitForPage("newFormPage"));
  test.click("beginFormButton");
  CHECK_FALSE(test.message().isEmpty());
  test.find("titleDaEdit")->setFocus();
  test.type("Om legen");
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("editorPage"));
  test.window().showForms();
  const auto drafts = usecases::listFormDrafts(test.vault());
  REQUIRE(drafts->size() == 1);
  CHECK(drafts->front().title.da == "Om legen");
  const auto number = std::to_string(static_cast<std::int64_t>(drafts->front().key));
  test.click(("drop" + number + "Button").c_str());
  CHECK(usecases::listFormDrafts(test.vault())->size() == 1);  // asked first
  test.click("messageActionButton");
  CHECK(usecases::listFormDrafts(test.vault())->empty());
}

TEST_CASE("one like a shipped checklist is a form of its own") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showForms();
  test.click("duplicate0Button");
  REQUIRE(test.waitForPage("editorPage"));
  const auto drafts = usecases::listFormDrafts(test.vault());
  REQUIRE(drafts->size() == 1);
  CHECK_FALSE(drafts->front().isVersion);
  CHECK(drafts->front().title.da.find("(egen)") != std::string::npos);
}
