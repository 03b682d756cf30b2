#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "text/editortext.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using forms::FormEditor;
using forms::ItemText;
using forms::OwnQuestion;

TEST_CASE("whatever the editor refuses has a sentence of its own that says what to do") {
  const auto catalogue = *forms::readCatalogue(forms::shippedCatalogue());
  const auto today = *base::Date::parse("2026-11-26");
  auto made = FormEditor::make({{"Titel", "Title"}, {}, {}, {}}, "urn:uuid:1", today, catalogue);
  REQUIRE(made.ok());
  FormEditor& editor = *made;
  const auto own = editor.addQuestion("section.1", OwnQuestion::oneOf, {"Eget", "Own"});
  const auto sign = editor.addIndicator("section.1", catalogue.at(0));
  REQUIRE((own.ok() && sign.ok()));
  const auto second = editor.addSection({"To", "Two"});
  const QString general = app::editorErrorText({base::ErrorKind::invalid, "anything else"});
  const auto refused = [&](const auto& result) {
    REQUIRE_FALSE(result.ok());
    INFO(result.error().detail);
    CHECK(app::editorErrorText(result.error()) != general);
  };
  refused(editor.setText(*own, ItemText::text, "da", ""));
  refused(editor.setTitle("da", ""));
  refused(editor.setText(*own, ItemText::help, "en", "Help"));
  refused(editor.setOptions(*own, {{"", "x"}}));
  refused(editor.setOptions(*own, {{"a", ""}, {"a", ""}}));
  refused(editor.setOptions(*own, {}));
  refused(editor.addIndicator("section.1", catalogue.at(0)));
  refused(editor.remove("words.1.2"));
  refused(editor.move("words.1.2", -1));
  REQUIRE(editor.remove(*second).ok());
  refused(editor.remove("section.1"));
}
