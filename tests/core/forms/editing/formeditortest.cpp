#include "forms/cataloguereader.h"
#include "forms/editing/formeditor.h"
#include "forms/formdiff.h"
#include "forms/shippedforms.h"
#include "support/property.h"
#include "support/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tidlig;
using base::ErrorKind;
using forms::FormEditor;
using forms::Item;
using forms::ItemText;
using forms::OwnQuestion;

namespace {

const domain::Catalogue& catalogue() {
  static const auto kept = *forms::readCatalogue(forms::shippedCatalogue());
  return kept;
}

base::Date today() {
  return *base::Date::parse("2026-11-26");
}

FormEditor fresh(std::initializer_list<domain::AgeBand> wanted = {domain::AgeBand::age3to5}) {
  domain::AgeBands ages;
  for (const auto band : wanted) ages.insert(band);
  auto made = FormEditor::make(
      {{"Om legen", "About play"}, {"daycare"}, domain::Subject::Kind::child, ages},
      "urn:uuid:00000000-0000-4000-8000-000000000000", today(), catalogue());
  INFO((made ? "" : made.error().detail));
  REQUIRE(made.ok());
  return std::move(*made);
}

FormEditor opened(std::string_view bytes) {
  auto editor = FormEditor::open(bytes, catalogue());
  REQUIRE(editor.ok());
  return std::move(*editor);
}

FormEditor shipped() {
  for (const auto& file : forms::shippedChecklists()) {
    if (file.path.ends_with("sundhedspleje-0-1.json")) return opened(file.bytes);
  }
  FAIL("the checklist is not there");
  return fresh();
}

/// Each shipped checklist, and the one with every kind of question.
const std::vector<std::string>& everyForm() {
  static const auto kept = [] {
    std::vector<std::string> all{test::readData("every-kind-of-question.json")};
    for (const auto& file : forms::shippedChecklists()) all.emplace_back(file.bytes);
    return all;
  }();
  return kept;
}

std::vector<std::string> linkIds(const forms::Questionnaire& form) {
  std::vector<std::string> ids;
  for (const Item* const question : forms::questionsOf(form)) ids.push_back(question->linkId);
  return ids;
}

}  // namespace

TEST_CASE("a new checklist can be used at once and is fully supported") {
  const FormEditor editor = fresh();
  CHECK(editor.read().support == forms::FormSupport::full);
  CHECK(editor.form().title.in("da") == "Om legen");
  CHECK(editor.form().title.in("en") == "About play");
  CHECK(editor.form().professions == std::vector<std::string>{"daycare"});
  CHECK(editor.form().ages.contains(domain::AgeBand::age3to5));
  CHECK(editor.form().version == "1.0.0");
}

TEST_CASE("a new checklist may be for everybody and about anybody") {
  const auto made =
      FormEditor::make({{"Alt", "All"}, {}, {}, {}}, "urn:uuid:1", today(), catalogue());
  REQUIRE(made.ok());
  CHECK(made->read().support == forms::FormSupport::full);
  CHECK(made->form().professions.empty());
  CHECK_FALSE(made->form().subject);
}

TEST_CASE("opening a shipped checklist and writing it again changes nothing that is read") {
  for (const auto& file : forms::shippedChecklists()) {
    INFO(file.path);
    const FormEditor editor = opened(file.bytes);
    const auto again = forms::readQuestionnaire(editor.bytes(), &catalogue());
    REQUIRE(again.form.has_value());
    CHECK(forms::diffForms(editor.form(), *again.form).empty());
    CHECK(opened(editor.bytes()).bytes() == editor.bytes());
  }
}

TEST_CASE("what the editor does not know is kept: extensions, numbers as written, conditions") {
  const std::string bytes = test::readData("every-kind-of-question.json");
  FormEditor editor = opened(bytes);
  REQUIRE(editor.setTitle("da", "En anden titel").ok());
  const auto before = forms::readQuestionnaire(bytes, &catalogue());
  const auto diff = forms::diffForms(*before.form, editor.form());
  CHECK(diff.items.empty());
  REQUIRE(diff.form.size() == 1);
  CHECK(diff.form.front().after == "En anden titel");
}

TEST_CASE("texts are reworded in each language, and help comes and goes") {
  FormEditor editor = shipped();
  REQUIRE(editor.setText("sign.sleep", ItemText::text, "da", "Barnet sover lidt").ok());
  REQUIRE(editor.setText("sign.sleep", ItemText::text, "en", "The child sleeps little").ok());
  REQUIRE(editor.setText("sign.sleep", ItemText::help, "en", "").ok());
  REQUIRE(editor.setText("sign.sleep", ItemText::help, "da", "").ok());
  const Item* const item = forms::findQuestion(editor.form(), "sign.sleep");
  CHECK(item->text.in("da") == "Barnet sover lidt");
  CHECK(item->text.in("en") == "The child sleeps little");
  CHECK(item->help.empty());
  REQUIRE(editor.setText("sign.sleep", ItemText::help, "da", "Som om natten").ok());
  CHECK(forms::findQuestion(editor.form(), "sign.sleep")->help.in("da") == "Som om natten");
  CHECK(editor.setText("sign.sleep", ItemText::text, "da", "").error().kind == ErrorKind::invalid);
  CHECK(editor.setText("nobody", ItemText::text, "da", "x").error().kind == ErrorKind::notFound);
}

TEST_CASE("an indicator is asked with our four answers and its help, and only once") {
  FormEditor editor = fresh();
  const auto& indicator = catalogue().at(*catalogue().find("sign.sleep"));
  const auto added = editor.addIndicator("section.1", indicator);
  REQUIRE(added.ok());
  const Item* const item = forms::findQuestion(editor.form(), *added);
  REQUIRE(item->indicator == "sign.sleep");
  CHECK(item->options.size() == 4);
  CHECK(item->text.in("en") == indicator.text.en);
  CHECK(item->help.in("da") == indicator.help.da);
  CHECK(editor.addIndicator("section.1", indicator).error().kind == ErrorKind::invalid);
  CHECK(editor.read().support == forms::FormSupport::full);
}

TEST_CASE("every indicator of the catalogue can be asked as the shipped checklists ask it") {
  using enum domain::AgeBand;
  FormEditor editor = fresh({age0to1, age1to2, age3to5, age6to9});
  for (const auto& indicator : catalogue().indicators()) {
    INFO(indicator.code);
    REQUIRE(editor.addIndicator("section.1", indicator).ok());
  }
  for (const auto& finding : editor.read().findings) UNSCOPED_INFO(finding.rule << finding.pointer);
  CHECK(editor.read().support == forms::FormSupport::full);
  const FormEditor other = shipped();
  for (const Item* const question : forms::questionsOf(other.form())) {
    if (!question->indicator) continue;
    const Item* const mine = forms::findQuestion(editor.form(), *question->indicator);
    REQUIRE(mine != nullptr);
    REQUIRE(mine->options.size() == question->options.size());
    for (std::size_t i = 0; i < mine->options.size(); ++i) {
      CHECK(mine->options[i].label("da") == question->options[i].label("da"));
      CHECK(mine->options[i].label("en") == question->options[i].label("en"));
    }
  }
}

TEST_CASE("one's own questions are of every kind, and their answers one's own") {
  FormEditor editor = fresh();
  for (const OwnQuestion kind :
       {OwnQuestion::yesNo, OwnQuestion::oneOf, OwnQuestion::severalOf, OwnQuestion::words,
        OwnQuestion::number, OwnQuestion::date, OwnQuestion::explanation}) {
    const auto added = editor.addQuestion("section.1", kind, {"Hvad?", "What?"});
    REQUIRE(added.ok());
    const bool choice = kind == OwnQuestion::oneOf || kind == OwnQuestion::severalOf;
    const auto options = editor.setOptions(*added, {{"ofte", "often"}, {"sjældent", "seldom"}});
    CHECK(options.ok() == choice);
    if (!choice) continue;
    const Item* item = forms::findQuestion(editor.form(), *added);
    CHECK(item->repeats == (kind == OwnQuestion::severalOf));
    const std::string often = item->options[0].answer.coding.code;
    const std::string seldom = item->options[1].answer.coding.code;
    // One is reworded, and the order turned: it is still the same answer.
    REQUIRE(editor.setOptions(*added, {{"næsten aldrig", "hardly"}, {"ofte", "often"}}).ok());
    item = forms::findQuestion(editor.form(), *added);
    CHECK(item->options[0].answer.coding.code == seldom);
    CHECK(item->options[1].answer.coding.code == often);
    // One is gone, and a later new one is not taken for it.
    REQUIRE(editor.setOptions(*added, {{"ofte", "often"}}).ok());
    REQUIRE(editor.setOptions(*added, {{"ofte", "often"}, {"ved ikke", "unknown"}}).ok());
    item = forms::findQuestion(editor.form(), *added);
    CHECK(item->options[0].answer.coding.code == often);
    CHECK(item->options[1].answer.coding.code != seldom);
    CHECK(editor.setOptions(*added, {}).error().kind == ErrorKind::invalid);
    CHECK(editor.setOptions(*added, {{"a", ""}, {"a", ""}}).error().kind == ErrorKind::invalid);
  }
  CHECK(editor.read().support == forms::FormSupport::full);
}

TEST_CASE(
    "a question moves within its section and into the one beside; a linkId never comes again") {
  FormEditor editor = fresh();
  const auto first = editor.addQuestion("section.1", OwnQuestion::yesNo, {"Et", "One"});
  const auto second = editor.addQuestion("section.1", OwnQuestion::yesNo, {"To", "Two"});
  const auto section = editor.addSection({"Andet", "Second"});
  REQUIRE(section.ok());
  CHECK(*editor.move(*second, -1));
  CHECK(linkIds(editor.form()) ==
        std::vector<std::string>{"words.1", *second, *first, "words.1.2"});
  CHECK(*editor.move(*first, 1));
  CHECK(linkIds(editor.form()) ==
        std::vector<std::string>{"words.1", *second, *first, "words.1.2"});
  CHECK(forms::findItem(editor.form(), *section)->items.size() == 2);
  CHECK_FALSE(*editor.move("section.1", -1));
  CHECK(*editor.move(*section, -1));
  CHECK(editor.form().items.front().linkId == *section);
  REQUIRE(editor.remove(*first).ok());
  const auto again = editor.addQuestion(*section, OwnQuestion::date, {"Nyt", "New"});
  CHECK(*again != *first);
}

TEST_CASE("what others' conditions ask for is not removed, nor the last of a section") {
  FormEditor editor = opened(test::readData("every-kind-of-question.json"));
  const auto before = editor.bytes();
  bool refused = false;
  for (const Item* const question : forms::questionsOf(editor.form())) {
    for (const auto& condition : question->enableWhen) {
      CHECK(editor.remove(condition.question).error().kind == ErrorKind::invalid);
      refused = true;
    }
  }
  CHECK(refused);
  CHECK(editor.bytes() == before);
  FormEditor small = fresh();
  CHECK(small.remove("words.1").error().kind == ErrorKind::invalid);
  CHECK(small.remove("section.1").error().kind == ErrorKind::invalid);
  CHECK(small.remove("nobody").error().kind == ErrorKind::notFound);
}

TEST_CASE("a copy is another form that tells where it came from; a version is the same form") {
  FormEditor copy = shipped();
  const std::string source = copy.form().canonical();
  REQUIRE(copy.becomeCopy("urn:uuid:1", {"Vores", "Ours"}, today()).ok());
  CHECK(copy.form().url == "urn:uuid:1");
  CHECK(copy.form().version == "1.0.0");
  CHECK(copy.bytes().find(source) != std::string::npos);
  CHECK(forms::diffForms(shipped().form(), copy.form()).kinship == forms::Kinship::unrelated);
  FormEditor next = shipped();
  REQUIRE(next.setVersion("1.9.0", today()).ok());
  CHECK(forms::diffForms(shipped().form(), next.form()).kinship == forms::Kinship::version);
  for (const char* odd : {"", "1 2", "1|2", "a\n"}) {
    CHECK(next.setVersion(odd, today()).error().kind == ErrorKind::invalid);
  }
}

TEST_CASE(
    "whatever is done, the form can be read, linkIds stand once, and nothing unasked changes") {
  test::holds("editing", [] {
    FormEditor editor = opened(*rc::gen::elementOf(everyForm()));
    const auto support = editor.read().support;
    bool indicator = false;  // of other ages, perhaps, which is flagged
    const int steps = *rc::gen::inRange(1, 8);
    for (int i = 0; i < steps; ++i) {
      const auto ids = linkIds(editor.form());
      const std::string& id = *rc::gen::elementOf(ids);
      const std::string before = editor.bytes();
      bool done = false;
      switch (*rc::gen::inRange(0, 8)) {
        case 0:
          done = editor.setText(id, ItemText::text, "da", "Nyt spørgsmål").ok();
          break;
        case 1:
          done = editor.setText(id, ItemText::help, "da", "Hjælp").ok();
          break;
        case 2:
          done = editor.move(id, *rc::gen::element(-1, 1)).ok();
          break;
        case 3:
          done = editor.remove(id).ok();
          break;
        case 4:
          done = editor.addQuestion(id, OwnQuestion::oneOf, {"Eget", "Own"}).ok();
          break;
        case 5:
          done = editor.setRequired(id, *rc::gen::arbitrary<bool>()).ok();
          break;
        case 6:
          done = editor.setProfessionalOnly(id, *rc::gen::arbitrary<bool>()).ok();
          break;
        default:
          indicator = true;
          done = editor
                     .addIndicator(
                         id, *rc::gen::elementOf(std::vector<domain::Indicator>(
                                 catalogue().indicators().begin(), catalogue().indicators().end())))
                     .ok();
      }
      if (!done) RC_ASSERT(editor.bytes() == before);
      const auto read = forms::readQuestionnaire(editor.bytes(), &catalogue());
      RC_ASSERT(read.form.has_value());
      RC_ASSERT(read.support == support ||
                (indicator && read.support == forms::FormSupport::flagged));
      const auto after = linkIds(editor.form());
      RC_ASSERT(std::set<std::string>(after.begin(), after.end()).size() == after.size());
    }
  });
}
