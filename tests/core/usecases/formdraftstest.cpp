#include "support/vaults.h"
#include "usecases/families.h"
#include "usecases/formdrafts.h"
#include "usecases/formmove.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::Role;
using forms::ItemText;
using forms::OwnQuestion;
using Kind = domain::Subject::Kind;
using test::TestVault;

namespace {

struct Place {
  Place() : opened(kept.open()), vault(*opened) {}
  std::string shipped() {
    const auto all = listForms(vault);
    REQUIRE(all.ok());
    for (const auto& one : *all) {
      if (one.form->name == "TidligSundhedspleje01") return one.id;
    }
    FAIL("the checklist is not there");
    return {};
  }
  bool isRetired(const std::string& id) {
    const auto all = listForms(vault);
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const KnownForm& one) { return one.id == id; });
    REQUIRE(found != all->end());
    return found->retired;
  }
  TestVault kept;
  std::unique_ptr<OpenVault> opened;
  OpenVault& vault;
};

}  // namespace

TEST_CASE("a checklist of one's own is kept while it is made, and used when it is published") {
  Place place;
  const auto draft =
      beginForm(place.vault, {{"Om legen", "About play"}, {"healthVisitor"}, Kind::child, {}});
  REQUIRE(draft.ok());
  auto editor = openFormDraft(place.vault, *draft);
  REQUIRE(editor.ok());
  REQUIRE(editor->addQuestion("section.1", OwnQuestion::yesNo, {"Leger barnet?", "Play?"}).ok());
  REQUIRE(keepFormDraft(place.vault, *draft, *editor).ok());
  place.opened.reset();
  const auto again = place.kept.open();
  const auto drafts = listFormDrafts(*again);
  REQUIRE(drafts->size() == 1);
  CHECK(drafts->front().title.da == "Om legen");
  CHECK(drafts->front().baseTitle.empty());
  const auto id = publishForm(*again, drafts->front().key, "1.0.0", false);
  REQUIRE(id.ok());
  CHECK(listFormDrafts(*again)->empty());
  const auto family = createFamily(
      *again, {"Lind", {{MemberKind::child, "Alma", *base::Date::parse("2025-05-01"), {}, false}}});
  const auto begun = startScreening(*again, *family, {Kind::child, 0}, *id, again->clock().today());
  REQUIRE(begun.ok());
  const auto view = openScreening(*again, *begun);
  CHECK(forms::questionsOf(*view->form).back()->text.in("da") == "Leger barnet?");
}

TEST_CASE("a copy is a form of its own; the one it came from stays as it is") {
  Place place;
  const auto source = place.shipped();
  const auto draft = beginCopy(place.vault, source, {"Vores", "Ours"});
  REQUIRE(draft.ok());
  CHECK_FALSE(listFormDrafts(place.vault)->front().isVersion);
  const auto id = publishForm(place.vault, *draft, "1.0.0", true);
  REQUIRE(id.ok());
  CHECK(*id != source);
  CHECK_FALSE(place.isRetired(source));
}

TEST_CASE(
    "a new version takes the older one out of use where that is wanted, and drafts may move") {
  for (const bool retire : {true, false}) {
    Place place;
    const auto source = place.shipped();
    const auto family = createFamily(
        place.vault,
        {"Lind", {{MemberKind::child, "Alma", *base::Date::parse("2026-05-01"), {}, false}}});
    const auto begun =
        startScreening(place.vault, *family, {Kind::child, 0}, source, place.vault.clock().today());
    REQUIRE(begun.ok());
    REQUIRE(answer(place.vault, *begun, "sign.sleep", domain::Value::some).ok());
    const auto draft = beginVersion(place.vault, source);
    REQUIRE(draft.ok());
    auto editor = openFormDraft(place.vault, *draft);
    REQUIRE(editor->setText("sign.sleep", ItemText::text, "da", "Barnet sover for lidt").ok());
    REQUIRE(keepFormDraft(place.vault, *draft, *editor).ok());
    const auto info = listFormDrafts(place.vault)->front();
    CHECK(info.isVersion);
    const auto id = publishForm(place.vault, *draft, info.version, retire);
    REQUIRE(id.ok());
    CHECK(place.isRetired(source) == retire);
    const auto move = possibleMove(place.vault, *begun);
    REQUIRE(*move);
    CHECK((*move)->answers.front().carry == forms::Carry::confirm);
    const auto moved = moveDraft(place.vault, *begun, *id);
    REQUIRE(moved.ok());
    const auto view = openScreening(place.vault, *moved);
    const auto item = std::find_if(view->items.begin(), view->items.end(),
                                   [](const auto& one) { return one.linkId == "sign.sleep"; });
    CHECK(item->value == domain::Value::some);
  }
}

TEST_CASE("a question removed yesterday or two versions ago leaves its linkId to no other") {
  Place place;
  const auto& catalogue = place.vault.catalogue();
  const auto& sleep = catalogue.at(*catalogue.find("sign.sleep"));
  const auto draft = beginVersion(place.vault, place.shipped());
  auto editor = openFormDraft(place.vault, *draft);
  REQUIRE(editor->remove("sign.sleep").ok());
  REQUIRE(keepFormDraft(place.vault, *draft, *editor).ok());
  // Opened anew, as after a night.
  auto again = openFormDraft(place.vault, *draft);
  CHECK(*again->addIndicator("section.body", sleep) != "sign.sleep");
  // Published without it, and a version of that version.
  const auto second = publishForm(place.vault, *draft, "7.0.0", true);
  REQUIRE(second.ok());
  auto third = openFormDraft(place.vault, *beginVersion(place.vault, *second));
  CHECK(*third->addIndicator("section.body", sleep) != "sign.sleep");
}

TEST_CASE("a version that somebody else published meanwhile goes out of use, too") {
  Place place;
  const auto source = place.shipped();
  const auto first = beginVersion(place.vault, source);
  const auto second = beginVersion(place.vault, source);
  const auto meanwhile = publishForm(place.vault, *first, "1.8.0", true);
  REQUIRE(meanwhile.ok());
  const auto last = publishForm(place.vault, *second, "1.9.0", true);
  REQUIRE(last.ok());
  CHECK(place.isRetired(source));
  CHECK(place.isRetired(*meanwhile));
  CHECK_FALSE(place.isRetired(*last));
}

TEST_CASE("a version that the vault has already is not published twice, and the draft stays") {
  Place place;
  const auto source = place.shipped();
  const auto draft = beginVersion(place.vault, source);
  const auto all = listForms(place.vault);
  std::string older;
  for (const auto& one : *all) {
    if (one.id == source) older = one.form->version;
  }
  CHECK(publishForm(place.vault, *draft, older, true).error().kind == ErrorKind::invalid);
  CHECK(publishForm(place.vault, *draft, "", true).error().kind == ErrorKind::invalid);
  CHECK(listFormDrafts(place.vault)->size() == 1);
  REQUIRE(dropFormDraft(place.vault, *draft).ok());
  CHECK(listFormDrafts(place.vault)->empty());
  CHECK(dropFormDraft(place.vault, *draft).error().kind == ErrorKind::notFound);
  CHECK(openFormDraft(place.vault, *draft).error().kind == ErrorKind::notFound);
}

TEST_CASE("only who manages forms edits them") {
  TestVault kept({Role::professional, Role::coordinator, Role::leader});
  const auto vault = kept.open();
  CHECK(listFormDrafts(*vault).error().kind == ErrorKind::denied);
  CHECK(beginForm(*vault, {{"T", ""}, {}, {}, {}}).error().kind == ErrorKind::denied);
  CHECK(beginCopy(*vault, "x", {}).error().kind == ErrorKind::denied);
  CHECK(beginVersion(*vault, "x").error().kind == ErrorKind::denied);
  CHECK(openFormDraft(*vault, FormDraftKey{1}).error().kind == ErrorKind::denied);
  CHECK(publishForm(*vault, FormDraftKey{1}, "1", true).error().kind == ErrorKind::denied);
}

TEST_CASE("the next version is the next number") {
  CHECK(nextVersion("1.0.0") == "1.1.0");
  CHECK(nextVersion("1.9.7") == "1.10.0");
  CHECK(nextVersion("2026") == "2026.1");
  CHECK(nextVersion("1.x.0") == "1.x.0.1");
  CHECK(nextVersion("") == "1.0.0");
}
