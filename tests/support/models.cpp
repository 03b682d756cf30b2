#include "support/models.h"

#include "scoring/tablecheck.h"

#include <rapidcheck.h>

#include <algorithm>

namespace tidlig::test {
namespace {

using scoring::Cell;
using scoring::CellSource;
using scoring::Condition;
using scoring::Model;

std::string anyText() {
  return *rc::gen::element<std::string>("x", "Kommunens model", "a \"quoted\" name", "æøå \\ /",
                                        "<b>&amp;</b>", "to\nlinjer", " rum ");
}

Condition anyCondition() {
  Condition condition;
  condition.atLeast = *rc::gen::inRange<std::uint32_t>(1, 9);
  if (*rc::gen::arbitrary<bool>()) condition.value = domain::Value::marked;
  if (*rc::gen::arbitrary<bool>()) {
    condition.tag = *rc::gen::element<std::string>("alarm", "alarmIfMarked", "severe", "a b, c");
  }
  return condition;
}

template <std::size_t Count>
void fillAxis(std::array<std::vector<Condition>, Count>& axis, int least) {
  for (std::size_t level = 1; level < Count; ++level) {
    axis[level] = *rc::gen::container<std::vector<Condition>>(
        static_cast<std::size_t>(*rc::gen::inRange(least, 4)), rc::gen::exec(anyCondition));
  }
}

void decide(Cell& cell, int group) {
  cell.source = *rc::gen::element(CellSource::strategy, CellSource::local);
  cell.group = group;
  if (cell.source == CellSource::strategy) return;
  if (*rc::gen::arbitrary<bool>()) cell.by = anyText();
  if (*rc::gen::arbitrary<bool>()) cell.on = base::Date::fromDaysSinceEpoch(20000);
}

Model anyHead() {
  Model model;
  model.id = anyText();
  model.version = *rc::gen::element<std::string>("1.0.0", "2026", "x");
  model.title = {anyText(), anyText()};
  if (*rc::gen::arbitrary<bool>()) model.approved = scoring::Approval{anyText(), {}};
  if (model.approved && *rc::gen::arbitrary<bool>()) {
    model.approved->on = base::Date::fromDaysSinceEpoch(20500);
  }
  model.validity = {{"healthVisitor", *rc::gen::inRange(0, 24)}, {"daycare", 8}};
  if (*rc::gen::arbitrary<bool>()) model.validity.push_back({"a \"b\"", 3});
  if (*rc::gen::arbitrary<bool>()) model.unborn = {"healthVisitor"};
  return model;
}

void fillRanges(Model& model) {
  for (std::size_t c = 0; c < model.table.size(); ++c) {
    for (std::size_t p = 0; p < model.table[c].size(); ++p) {
      Cell& cell = model.table[c][p];
      cell.range = cell.group ? scoring::GroupRange{*cell.group, *cell.group}
                              : scoring::openRange(model.table, model.floor, c, p);
    }
  }
}

}  // namespace

Model anyModel() {
  Model model = anyHead();
  fillAxis(model.child, 1);
  fillAxis(model.parent, 1);
  std::array<std::array<int, 3>, 4> groups{};
  for (std::size_t c = 0; c < 4; ++c) {
    for (std::size_t p = 0; p < 3; ++p) {
      const int left = p > 0 ? groups[c][p - 1] : 1;
      const int above = c > 0 ? groups[c - 1][p] : 1;
      groups[c][p] = *rc::gen::inRange(std::max(left, above), 5);
      if (*rc::gen::inRange(0, 3) > 0) decide(model.table[c][p], groups[c][p]);
    }
    const int before = c > 0 ? model.floor[c - 1] : 1;
    model.floor[c] = *rc::gen::inRange(before, std::max(before, groups[c][0]) + 1);
  }
  // A floor that did not fall may have passed a decided cell: the groups rise, so lower it.
  for (std::size_t c = 0; c < 4; ++c) model.floor[c] = std::min(model.floor[c], groups[c][0]);
  fillRanges(model);
  return model;
}

Model anyUnsoundModel() {
  Model model = anyHead();
  fillAxis(model.child, 0);
  fillAxis(model.parent, 0);
  for (std::size_t c = 0; c < 4; ++c) {
    for (Cell& cell : model.table[c]) {
      if (*rc::gen::arbitrary<bool>()) decide(cell, *rc::gen::inRange(1, 5));
    }
    model.floor[c] = *rc::gen::inRange(1, 5);
  }
  fillRanges(model);
  return model;
}

}  // namespace tidlig::test
