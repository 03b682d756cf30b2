#include "forms/formchanges.h"
#include "forms/formpeek.h"
#include "forms/questionnairereader.h"
#include "forms/scoresheet.h"
#include "support/forms.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using forms::FormPeek;

namespace {

constexpr std::string_view kForm = R"({"title": "T", "publisher": 3, "item": [
  {"linkId": "1", "text": "One", "item": [{"linkId": "1.1", "text": "Inner"}]},
  {"linkId": "2", "extension": [{"url": "u"}]}, 7]})";

forms::Questionnaire formOf(std::vector<forms::Item> items) {
  forms::Questionnaire form;
  form.items = std::move(items);
  return form;
}

}  // namespace

TEST_CASE("a file's own words are there whatever the reader makes of it") {
  const FormPeek peek(kForm);
  CHECK(peek.isJson());
  CHECK(peek.text("title") == "T");
  CHECK(peek.text("publisher").empty());
  CHECK(peek.text("version").empty());
}

TEST_CASE("a pointer leads to the innermost item that it goes into") {
  const FormPeek peek(kForm);
  CHECK(peek.itemAt("/item/0/type")->text == "One");
  CHECK(peek.itemAt("/item/0/item/0")->linkId == "1.1");
  CHECK(peek.itemAt("/item/1/extension/0/url")->linkId == "2");
  CHECK(peek.itemAt("/item/1")->text.empty());
  CHECK(peek.itemAt("/item/2")->linkId.empty());
  for (const char* none : {"", "/title", "/item", "/item/3", "/item/x", "/item/-1", "//", "/"}) {
    INFO(none);
    CHECK_FALSE(peek.itemAt(none));
  }
}

TEST_CASE("of what is no JSON nothing is known; what is JSON that we do not take still is JSON") {
  CHECK_FALSE(FormPeek("{").isJson());
  CHECK_FALSE(FormPeek("").isJson());
  CHECK(FormPeek(R"({"a": 1, "a": 2})").isJson());
  CHECK(FormPeek(R"({"a": 1, "a": 2})").text("a").empty());
  CHECK_FALSE(FormPeek("{").itemAt("/item/0"));
}

TEST_CASE("versions of a form are compared question by question, wherever these stand") {
  using forms::ItemType;
  auto a = test::item("a", ItemType::string);
  a.text.text = "A";
  auto reworded = a;
  reworded.text.translations.push_back({"en", "A"});
  const auto b = test::item("b", ItemType::string);
  const auto before = formOf({a, b});
  CHECK(forms::changesBetween(before, formOf({test::group("g", {b, a})})).none());
  const auto changes =
      forms::changesBetween(before, formOf({reworded, test::item("c", ItemType::string)}));
  CHECK(changes.added == 1);
  CHECK(changes.gone == 1);
  CHECK(changes.reworded == 1);
}

TEST_CASE("a form without weights is asked about only where it would calculate something") {
  using forms::ItemType;
  auto total = test::item("total", ItemType::integer);
  const auto form = formOf({test::item("1", ItemType::integer), test::item("2", ItemType::string),
                            test::item("3", ItemType::decimal), total});
  CHECK_FALSE(forms::proposedScoreSheet(form));
  total.calculated = "1 + 1";
  const auto sheet = forms::proposedScoreSheet(
      formOf({test::item("1", ItemType::integer), test::item("2", ItemType::string),
              test::item("3", ItemType::decimal), total}));
  REQUIRE(sheet);
  CHECK(sheet->totals.front().linkId == "total");
  CHECK(sheet->totals.front().of == std::vector<std::string>{"1", "3"});
  CHECK(sheet->totals.front().from == forms::TotalRule::From::values);
  CHECK_FALSE(forms::proposedScoreSheet(formOf({total})));
}
