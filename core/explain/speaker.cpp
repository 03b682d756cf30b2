#include "explain/speaker.h"

#include "scoring/modelwords.h"

#include <algorithm>
#include <array>

namespace tidlig::explain {
namespace {

using domain::Axis;
using domain::Subject;
using domain::Value;
using words::Phrase;
using words::plain;

constexpr std::array<std::string_view, 12> kMonths = {
    "explain.month.1", "explain.month.2",  "explain.month.3",  "explain.month.4",
    "explain.month.5", "explain.month.6",  "explain.month.7",  "explain.month.8",
    "explain.month.9", "explain.month.10", "explain.month.11", "explain.month.12"};
constexpr std::array<std::string_view, 5> kAges = {"explain.age.unborn", "explain.age.0-1",
                                                   "explain.age.1-2", "explain.age.3-5",
                                                   "explain.age.6-9"};
/// By axis and value.
constexpr std::array<std::array<std::string_view, 3>, 3> kValues = {
    {{"explain.sign.absent", "explain.sign.some", "explain.sign.marked"},
     {"explain.factor.absent", "explain.factor.some", "explain.factor.marked"},
     {"explain.protective.absent", "explain.protective.some", "explain.protective.marked"}}};

std::string_view nameAt(const std::vector<std::string>& names, std::size_t index) {
  return index < names.size() ? std::string_view(names[index]) : std::string_view();
}

}  // namespace

Phrase Speaker::local(const domain::LocalText& text) const {
  const bool danish = m_language == words::Language::danish;
  const std::string& wanted = danish ? text.da : text.en;
  return plain(wanted.empty() ? (danish ? text.en : text.da) : wanted);
}

Phrase Speaker::indicator(domain::IndicatorIndex index) const {
  const domain::Indicator& found = m_input.catalogue.at(index);
  return found.text.da.empty() && found.text.en.empty() ? plain(found.code) : local(found.text);
}

words::List Speaker::quoted(std::span<const domain::IndicatorIndex> indexes) const {
  words::List list;
  for (const auto index : indexes) {
    list.items.push_back({"explain.quoted", {{"text", indicator(index)}}});
  }
  return list;
}

Phrase Speaker::child(std::size_t index) const {
  const std::string_view name = nameAt(m_input.childNames, index);
  if (!name.empty()) return plain(name);
  return {"explain.child", {{"id", m_input.familyCase.children[index].id}}};
}

Phrase Speaker::about(const Subject& subject) const {
  if (subject.kind == Subject::Kind::family) return {"explain.family"};
  if (subject.kind == Subject::Kind::child) return child(subject.index);
  const std::string_view name = nameAt(m_input.adultNames, subject.index);
  if (!name.empty()) return plain(name);
  return {"explain.adult", {{"id", m_input.familyCase.adults[subject.index].id}}};
}

Phrase Speaker::screening(std::uint32_t index) const {
  const domain::CaseScreening& one = m_input.familyCase.screenings[index];
  return {"explain.source.about",
          {{"profession", scoring::professionPhrase(one.profession)},
           {"about", about(one.subject)},
           {"date", datePhrase(one.date)}}};
}

Phrase Speaker::source(std::uint32_t index, Axis axis) const {
  const domain::CaseScreening& one = m_input.familyCase.screenings[index];
  const bool ofChild = one.subject.kind == Subject::Kind::child;
  const Phrase profession = scoring::professionPhrase(one.profession);
  if (ofChild && axis != Axis::parent) {
    return {"explain.source", {{"profession", profession}, {"date", datePhrase(one.date)}}};
  }
  const bool ofAdult = one.subject.kind == Subject::Kind::adult;
  return {"explain.source.about",
          {{"profession", profession},
           {"about", ofAdult ? about(one.subject) : Phrase{"explain.parents"}},
           {"date", datePhrase(one.date)}}};
}

Phrase datePhrase(base::Date date) {
  return {"explain.date",
          {{"day", date.day()},
           {"month", Phrase{kMonths[static_cast<std::size_t>(date.month() - 1)]}},
           {"year", date.year()}}};
}

Phrase agePhrase(const std::optional<domain::AgeBand>& band) {
  if (!band) return {"explain.age.outside"};
  return {kAges[static_cast<std::size_t>(*band)]};
}

Phrase valuePhrase(Value value, Axis axis) {
  if (value == Value::notAssessed) return {"explain.not-assessed"};
  return {kValues[static_cast<std::size_t>(axis)][static_cast<std::size_t>(value)]};
}

Phrase leftOutPhrase(const scoring::Model& model, const domain::CaseScreening& screening,
                     scoring::LeftOutWhy why) {
  switch (why) {
    case scoring::LeftOutWhy::draft:
      return {"explain.left-out.draft"};
    case scoring::LeftOutWhy::superseded:
      return {"explain.left-out.superseded"};
    case scoring::LeftOutWhy::future:
      return {"explain.left-out.future"};
    case scoring::LeftOutWhy::stale:
      break;
  }
  return {"explain.left-out.stale",
          {{"n", model.validityMonths(screening.profession).value_or(0)}}};
}

Phrase nothingLeftOut(const Input& input) {
  return {input.familyCase.screenings.empty() ? "explain.left-out.empty" : "explain.left-out.none"};
}

bool anythingSeen(const scoring::AxisResult& axis) {
  return std::any_of(axis.counted.begin(), axis.counted.end(),
                     [](const auto& counted) { return counted.value != Value::absent; });
}

}  // namespace tidlig::explain
