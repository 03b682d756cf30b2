#include "scoring/modeldiff.h"
#include "scoring/modeldiffwords.h"
#include "scoring/modelreader.h"
#include "support/modelpieces.h"
#include "support/property.h"
#include "words/sentences.h"

#include <catch2/catch_test_macros.hpp>
#include <variant>

using namespace tidlig;
using scoring::GroupRange;
using scoring::Model;
using scoring::ModelDiff;
using scoring::ModelKinship;
using test::ModelPieces;
using words::Language;

namespace {

Model read(const ModelPieces& pieces) {
  auto model = scoring::readValidModel(pieces.text());
  INFO(pieces.text());
  REQUIRE(model);
  return std::move(*model);
}

ModelDiff diff(const ModelPieces& before, const ModelPieces& after) {
  return scoring::diffModels(read(before), read(after));
}

/// Every line in one text, sections apart.
std::string said(const ModelDiff& found, Language language = Language::danish) {
  std::string text;
  for (const scoring::DiffSection& section : scoring::diffSections(found)) {
    text += words::sentence(language, section.heading) + "\n";
    for (const words::Phrase& line : section.lines) {
      text += "  " + words::say(language, line) + "\n";
    }
  }
  return text;
}

std::string anyConditions() {
  std::string list;
  const int count = *rc::gen::inRange(1, 5);
  for (int i = 0; i < count; ++i) {
    if (i > 0) list += ",";
    list += R"({"atLeast":)" + std::to_string(*rc::gen::inRange(1, 4));
    if (*rc::gen::arbitrary<bool>()) list += R"(,"value":"marked")";
    if (*rc::gen::arbitrary<bool>()) list += R"(,"tag":"alarm")";
    list += "}";
  }
  return list;
}

ModelPieces anyModel() {
  ModelPieces pieces;
  pieces.child = R"([{"level":"single","any":[)" + anyConditions() +
                 R"(]},{"level":"clear","any":[)" + anyConditions() +
                 R"(]},{"level":"serious","any":[)" + anyConditions() + "]}]";
  pieces.validity = *rc::gen::element<std::string>(R"({"daycare": 8})",
                                                   R"({"daycare": 7, "healthVisitor": 1})", "{}");
  pieces.head = R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, "approved": )" +
                *rc::gen::element<std::string>("null", R"("K")", R"("K, 2026-11-01")",
                                               R"({"by": "K", "on": "2026-11-01"})", R"("")");
  pieces.unborn = *rc::gen::element<std::string>("[]", R"(["healthVisitor"])",
                                                 R"(["daycare", "healthVisitor"])");
  pieces.floor = *rc::gen::element<std::string>("{}", R"({"single": 2, "clear": 3, "serious": 3})");
  pieces.firstRow = *rc::gen::element<std::string>(
      R"({"child": "none", "parent": "few", "group": 1, "source": "strategy"})",
      R"({"child": "none", "parent": "few", "group": 2, "source": "local", "by": "K"})",
      R"({"child": "none", "parent": "few", "group": 2, "source": "local"})",
      R"({"child": "none", "parent": "few", "group": 2, "source": "local", "by": ""})",
      R"({"child": "none", "parent": "few", "group": 2, "source": "local", "on": "2026-11-01"})",
      R"({"child": "none", "parent": "few", "group": 2, "source": "local", "by": "K", "on": "2026-11-01"})",
      R"({"child": "none", "parent": "few", "group": 2, "source": "local", "by": "K, 2026-11-01"})",
      R"({"child": "none", "parent": "few", "group": 2, "source": "strategy", "by": "K"})",
      R"({"child": "none", "parent": "few", "source": "open", "by": "K", "on": "2026-11-01"})",
      R"({"child": "none", "parent": "few", "source": "open"})");
  return pieces;
}

std::string saidIn(const words::Phrase& phrase, std::string_view place) {
  for (const words::Place& one : phrase.places) {
    if (one.name() != place) continue;
    return words::say(Language::danish, std::get<words::Phrase>(one.value()));
  }
  return {};
}

std::size_t size(const ModelDiff& found) {
  std::size_t lines = 0;
  for (const auto& section : scoring::diffSections(found)) lines += section.lines.size();
  return lines;
}

/// One that a vault may keep, with the texts that older ones let pass.
Model anyKeptModel() {
  return scoring::readValidModel(anyModel().text(), scoring::ModelRules::kept).value();
}

}  // namespace

TEST_CASE("a model does not differ from itself, nor from itself written otherwise") {
  const ModelDiff same = diff({}, {});
  CHECK(same.kinship == ModelKinship::same);
  CHECK(same.empty());
  ModelPieces spaced;
  spaced.unborn = R"([ "healthVisitor" ])";
  spaced.validity = R"({"youthUnit": 12, "jobCentre": 12, "daycare": 8, "healthVisitor": 6})";
  const ModelDiff layout = diff({}, spaced);
  CHECK(layout.kinship == ModelKinship::version);
  CHECK(layout.empty());
  CHECK(words::sentence(Language::english, scoring::kinshipPhrase(layout)).find("order") !=
        std::string::npos);
}

TEST_CASE("each part that differs is told before and after") {
  ModelPieces after;
  after.head =
      R"("id": "m", "version": "2", "title": {"da": "x", "en": "y"}, "approved": "K. Holm")";
  after.validity = R"({"healthVisitor": 9, "daycare": 8, "jobCentre": 12, "school": 1})";
  after.unborn = R"(["daycare"])";
  after.floor = R"({"single": 2, "clear": 3, "serious": 3})";
  after.parent = R"([{"level": "several", "any": [{"atLeast": 3}]},
    {"level": "many", "any": [{"atLeast": 4}, {"atLeast": 1, "tag": "severe", "value": "marked"}]}])";
  after.firstRow =
      R"({"child": "none", "parent": "few", "group": 2, "source": "local", "by": "K. Holm", "on": "2026-11-01"})";
  CHECK(said(diff({}, after)) == R"(Modellen
  version: før “1”, nu “2”
  engelsk titel: før “x”, nu “y”
  godkendt af: før ikke angivet, nu “K. Holm”, uden dato
Hvor længe en vurdering gælder
  sundhedspleje: før 6 måneder, nu 9 måneder
  “school”: før ikke angivet, nu 1 måned
  ungeenhed: før 12 måneder, nu ikke angivet
Ufødte børn
  ny: en vurdering fra dagtilbud er nok til, at et ufødt barn regnes for vurderet uden tegn
  fjernet: en vurdering fra sundhedspleje er ikke længere nok til, at et ufødt barn regnes for vurderet uden tegn
Bundgrænser: den laveste målgruppe, en åben celle kan give
  alvorlig mistrivsel: før 4, nu 3
Betingelser for flere risikofaktorer
  ændret: før mindst 2 risikofaktorer, nu mindst 3 risikofaktorer
Betingelser for mange risikofaktorer
  ny: mindst 1 risikofaktor af den svære slags i svær grad eller vedvarende
Celler i tabellen
  ingen tegn hos barnet og ingen eller få risikofaktorer hos forældrene: før målgruppe 1 efter strategien, nu målgruppe 2 efter kommunens beslutning (K. Holm, 2026-11-01)
Placeringer, der bliver andre
  ingen tegn hos barnet og ingen eller få risikofaktorer hos forældrene: før målgruppe 1, nu målgruppe 2
  alvorlig mistrivsel hos barnet og ingen eller få risikofaktorer hos forældrene: før målgruppe 4, nu målgruppe 3–4
  alvorlig mistrivsel hos barnet og flere risikofaktorer hos forældrene: før målgruppe 4, nu målgruppe 3–4
)");
  CHECK(said(diff({}, after), Language::english).find("{") == std::string::npos);
}

TEST_CASE("another id is another model") {
  ModelPieces other;
  other.head = R"("id": "n", "version": "1", "title": {"da": "x", "en": "x"})";
  const ModelDiff found = diff({}, other);
  CHECK(found.kinship == ModelKinship::other);
  CHECK(words::sentence(Language::danish, scoring::kinshipPhrase(found)) ==
        "To forskellige modeller: deres id er ikke det samme.");
}

TEST_CASE("the order of conditions is told only where nothing else of the level differs") {
  ModelPieces turned;
  turned.child = R"([{"level": "single", "any": [{"atLeast": 1}]},
    {"level": "clear", "any": [{"atLeast": 1, "value": "marked"}, {"atLeast": 3}]},
    {"level": "serious", "any": [{"atLeast": 1, "tag": "alarm"}]}])";
  const ModelDiff order = diff({}, turned);
  REQUIRE(order.conditions.size() == 1);
  CHECK(order.conditions[0].reordered);
  turned.child = R"([{"level": "single", "any": [{"atLeast": 1}]},
    {"level": "clear", "any": [{"atLeast": 1, "value": "marked"}, {"atLeast": 4}]},
    {"level": "serious", "any": [{"atLeast": 1, "tag": "alarm"}]}])";
  const ModelDiff changed = diff({}, turned);
  REQUIRE(changed.conditions.size() == 1);
  CHECK_FALSE(changed.conditions[0].reordered);
  REQUIRE(changed.conditions[0].changed.size() == 1);
  CHECK(changed.conditions[0].changed[0].first.atLeast == 3);
  CHECK(changed.conditions[0].changed[0].second.atLeast == 4);
  CHECK(changed.conditions[0].added.empty());
  CHECK(changed.conditions[0].removed.empty());
}

TEST_CASE("what differs one way differs the other way, before and after exchanged") {
  test::holds("any two models", [] {
    const Model a = anyKeptModel();
    const Model b = anyKeptModel();
    const ModelDiff there = scoring::diffModels(a, b);
    const ModelDiff back = scoring::diffModels(b, a);
    RC_ASSERT(there.kinship == back.kinship);
    RC_ASSERT(there.empty() == back.empty());
    RC_ASSERT(size(there) == size(back));
    RC_ASSERT(there.conditions.size() == back.conditions.size());
    for (std::size_t i = 0; i < there.conditions.size(); ++i) {
      RC_ASSERT(there.conditions[i].added.size() == back.conditions[i].removed.size());
      RC_ASSERT(there.conditions[i].removed.size() == back.conditions[i].added.size());
      RC_ASSERT(there.conditions[i].changed.size() == back.conditions[i].changed.size());
      RC_ASSERT(there.conditions[i].reordered == back.conditions[i].reordered);
    }
    for (std::size_t i = 0; i < there.positions.size(); ++i) {
      RC_ASSERT(there.positions[i].before == back.positions[i].after);
      RC_ASSERT(there.positions[i].after == back.positions[i].before);
    }
    RC_ASSERT(scoring::diffModels(a, a).empty());
  });
}

TEST_CASE("whatever differs, what was before and what is now are not the same words") {
  test::holds("any two models", [] {
    const Model a = anyKeptModel();
    const Model b = anyKeptModel();
    const ModelDiff found = scoring::diffModels(a, b);
    RC_ASSERT(found.head.empty() == (a.approved == b.approved));
    for (const auto& section : scoring::diffSections(found)) {
      for (const words::Phrase& line : section.lines) {
        if (line.key != "diff.changed" && line.key != "diff.condition.changed") continue;
        RC_ASSERT(saidIn(line, "before") != saidIn(line, "after"));
      }
    }
  });
}

TEST_CASE("who decided a cell and when is told with every cell, one without the other too") {
  const auto cell = [](const std::string& before, const std::string& after) {
    ModelPieces one, other;
    const std::string start = R"({"child": "none", "parent": "few", "source": )";
    one.firstRow = start + before + "}";
    other.firstRow = start + after + "}";
    return said(diff(one, other));
  };
  CHECK(cell(R"("local", "group": 1)", R"("local", "group": 1, "by": "K. Holm")")
            .ends_with("før målgruppe 1 efter kommunens beslutning, nu målgruppe 1 efter kommunens "
                       "beslutning (K. Holm, uden dato)\n"));
  CHECK(cell(R"("strategy", "group": 1, "on": "2026-11-01")", R"("strategy", "group": 1)")
            .ends_with("før målgruppe 1 efter strategien (uden navn, 2026-11-01), nu målgruppe 1 "
                       "efter strategien\n"));
  CHECK(cell(R"("open")", R"("open", "by": "K. Holm", "on": "2026-11-01")")
            .ends_with("før åben (målgruppe 1–2), nu åben (målgruppe 1–2; K. Holm, 2026-11-01)\n"));
}

TEST_CASE("a name that looks like a name and a day is not the same approval") {
  ModelPieces name, both;
  const std::string head = R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, )";
  name.head = head + R"("approved": "Ø, 2026-11-01")";
  both.head = head + R"("approved": {"by": "Ø", "on": "2026-11-01"})";
  CHECK(said(diff(name, both)) ==
        "Modellen\n  godkendt af: før “Ø, 2026-11-01”, uden dato, nu “Ø”, "
        "2026-11-01\n");
}

TEST_CASE("small numbers of moved suggestions are hidden") {
  const auto line = [](std::size_t count, std::optional<GroupRange> from,
                       std::optional<GroupRange> to) {
    return words::say(Language::danish, scoring::phrase({from, to, count}));
  };
  CHECK(line(5, GroupRange{2, 2}, GroupRange{2, 3}) ==
        "5 forslag: før målgruppe 2, nu målgruppe 2–3");
  for (const std::size_t few : {1U, 4U}) {
    CHECK(line(few, GroupRange{1, 1}, std::nullopt) ==
          "under 5 forslag: før målgruppe 1, nu ingen placering");
  }
  CHECK(scoring::movedSection({}).lines.size() == 1);
  CHECK(scoring::movedSection({{std::nullopt, GroupRange{4, 4}, 9}}).lines.size() == 1);
}
