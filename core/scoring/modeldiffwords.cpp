#include "scoring/modeldiffwords.h"

#include "scoring/modelwords.h"

#include <array>

namespace tidlig::scoring {
namespace {

using words::Phrase;

constexpr std::array<std::string_view, 5> kFieldNames = {"diff.field.id", "diff.field.version",
                                                         "diff.field.titleDa", "diff.field.titleEn",
                                                         "diff.field.approved"};

Phrase changed(Phrase what, Phrase before, Phrase after) {
  return {"diff.changed",
          {{"what", std::move(what)}, {"before", std::move(before)}, {"after", std::move(after)}}};
}

Phrase quotes(std::string_view text) {
  return {"diff.quoted", {{"text", text}}};
}

Phrase quoted(const std::optional<std::string>& text) {
  if (!text || text->empty()) return {"diff.nothing"};
  return quotes(*text);
}

Phrase months(const std::optional<int>& count) {
  if (!count) return {"diff.nothing"};
  return {"diff.months", {{"n", *count}}};
}

Phrase number(int count) {
  return {"diff.number", {{"group", count}}};
}

/// A day that is part of the name reads otherwise than one beside it.
Phrase approval(const std::optional<Approval>& approved) {
  if (!approved) return {"diff.nothing"};
  const Phrase by = quotes(approved->by);
  if (!approved->on) return {"diff.who.undated", {{"by", by}}};
  return {"diff.who", {{"by", by}, {"on", approved->on->text()}}};
}

/// Who decided a cell and when, whichever of the two is there.
std::optional<Phrase> whoDecided(const Cell& cell) {
  if (!cell.by && !cell.on) return std::nullopt;
  if (!cell.by) return Phrase{"diff.who.unnamed", {{"on", cell.on->text()}}};
  const Phrase by = cell.by->empty() ? quotes("") : words::plain(*cell.by);
  if (!cell.on) return Phrase{"diff.who.undated", {{"by", by}}};
  return Phrase{"diff.who", {{"by", by}, {"on", cell.on->text()}}};
}

/// Who decided it belongs to a local cell, but may stand with any and is then told.
Phrase inText(const Cell& cell) {
  const auto who = whoDecided(cell);
  if (!cell.group) {
    if (!who) return {"diff.cell.open", {{"range", phrase(cell.range)}}};
    return {"diff.cell.open.who", {{"range", phrase(cell.range)}, {"who", *who}}};
  }
  const bool strategy = cell.source == CellSource::strategy;
  const Phrase decided{strategy ? "diff.cell.strategy" : "diff.cell.local",
                       {{"group", phrase(GroupRange{*cell.group, *cell.group})}}};
  return who ? Phrase{"diff.cell.who", {{"cell", decided}, {"who", *who}}} : decided;
}

Phrase place(const std::optional<GroupRange>& range) {
  return range ? phrase(*range) : Phrase{"group.none"};
}

/// Collects sections that have lines.
class Sections {
 public:
  void add(Phrase heading, std::vector<Phrase> lines) {
    if (!lines.empty()) m_sections.push_back({std::move(heading), std::move(lines)});
  }
  std::vector<DiffSection> take() && { return std::move(m_sections); }

 private:
  std::vector<DiffSection> m_sections;
};

std::vector<Phrase> headLines(const ModelDiff& diff) {
  std::vector<Phrase> lines;
  for (const HeadChange& change : diff.head) {
    const bool approved = change.field == HeadField::approved;
    lines.push_back(changed({kFieldNames[static_cast<std::size_t>(change.field)]},
                            approved ? approval(change.approvedBefore) : quoted(change.before),
                            approved ? approval(change.approvedAfter) : quoted(change.after)));
  }
  return lines;
}

std::vector<Phrase> validityLines(const ModelDiff& diff) {
  std::vector<Phrase> lines;
  for (const ValidityChange& change : diff.validity) {
    lines.push_back(
        changed(professionPhrase(change.profession), months(change.before), months(change.after)));
  }
  return lines;
}

std::vector<Phrase> unbornLines(const ModelDiff& diff) {
  std::vector<Phrase> lines;
  for (const std::string& profession : diff.unbornAdded) {
    lines.push_back({"diff.unborn.added", {{"profession", professionPhrase(profession)}}});
  }
  for (const std::string& profession : diff.unbornRemoved) {
    lines.push_back({"diff.unborn.removed", {{"profession", professionPhrase(profession)}}});
  }
  return lines;
}

std::vector<Phrase> floorLines(const ModelDiff& diff) {
  std::vector<Phrase> lines;
  for (const FloorChange& change : diff.floor) {
    lines.push_back(changed(levelPhrase(domain::Axis::child, change.child), number(change.before),
                            number(change.after)));
  }
  return lines;
}

std::vector<Phrase> conditionLines(const ConditionsChange& change) {
  std::vector<Phrase> lines;
  for (const Condition& one : change.added) {
    lines.push_back({"diff.condition.added", {{"condition", phrase(one, change.axis)}}});
  }
  for (const Condition& one : change.removed) {
    lines.push_back({"diff.condition.removed", {{"condition", phrase(one, change.axis)}}});
  }
  for (const auto& [before, after] : change.changed) {
    lines.push_back(
        {"diff.condition.changed",
         {{"before", phrase(before, change.axis)}, {"after", phrase(after, change.axis)}}});
  }
  if (change.reordered) lines.push_back({"diff.condition.reordered"});
  return lines;
}

std::vector<Phrase> cellLines(const ModelDiff& diff) {
  std::vector<Phrase> lines;
  for (const CellChange& change : diff.cells) {
    lines.push_back(changed(pairPhrase(change.child, change.parent), inText(change.before),
                            inText(change.after)));
  }
  return lines;
}

std::vector<Phrase> positionLines(const ModelDiff& diff) {
  std::vector<Phrase> lines;
  for (const PositionChange& change : diff.positions) {
    lines.push_back(changed(pairPhrase(change.child, change.parent), phrase(change.before),
                            phrase(change.after)));
  }
  return lines;
}

}  // namespace

Phrase kinshipPhrase(const ModelDiff& diff) {
  switch (diff.kinship) {
    case ModelKinship::same:
      break;
    case ModelKinship::version:
      return {diff.empty() ? "diff.kinship.layout" : "diff.kinship.version"};
    case ModelKinship::other:
      return {"diff.kinship.other"};
  }
  return {"diff.kinship.same"};
}

std::vector<DiffSection> diffSections(const ModelDiff& diff) {
  Sections sections;
  sections.add({"diff.heading.model"}, headLines(diff));
  sections.add({"diff.heading.validity"}, validityLines(diff));
  sections.add({"diff.heading.unborn"}, unbornLines(diff));
  sections.add({"diff.heading.floor"}, floorLines(diff));
  for (const ConditionsChange& change : diff.conditions) {
    sections.add({"diff.heading.conditions", {{"level", levelPhrase(change.axis, change.level)}}},
                 conditionLines(change));
  }
  sections.add({"diff.heading.cells"}, cellLines(diff));
  sections.add({"diff.heading.positions"}, positionLines(diff));
  return std::move(sections).take();
}

Phrase phrase(const MovedSuggestions& moved) {
  if (moved.count < kSmallNumber) {
    return {"diff.moved.few",
            {{"few", kSmallNumber}, {"from", place(moved.from)}, {"to", place(moved.to)}}};
  }
  return {"diff.moved",
          {{"count", moved.count}, {"from", place(moved.from)}, {"to", place(moved.to)}}};
}

DiffSection movedSection(const std::vector<MovedSuggestions>& moved) {
  DiffSection section{{"diff.heading.moved"}, {}};
  for (const MovedSuggestions& one : moved) section.lines.push_back(phrase(one));
  if (moved.empty()) section.lines.push_back({"diff.moved.none"});
  return section;
}

}  // namespace tidlig::scoring
