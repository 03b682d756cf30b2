#include "explain/panel.h"

#include "explain/axisphrases.h"

#include <optional>

namespace tidlig::explain {
namespace {

using domain::Axis;
using domain::Value;
using scoring::AxisResult;
using words::Phrase;
using Kind = ReasonGroup::Kind;

/// One language, one family; of one child or of the parents alone.
class PanelMaker {
 public:
  PanelMaker(const Input& input, std::optional<std::size_t> child, words::Language language)
      : m_input(input), m_speaker(input, language), m_child(child) {}

  [[nodiscard]] Panel make() const {
    Panel panel;
    panel.headline = m_speaker.say(m_child ? positionPhrase(m_speaker, *m_child)
                                           : familyPositionPhrase(m_input.assessment));
    const std::string ofParents = line(levelPhrases(m_input.model, parents(), Axis::parent));
    panel.rule =
        m_child ? line(childLevelPhrases(m_speaker, *m_child)) + '\n' + ofParents : ofParents;
    if (m_child) panel.groups.push_back(counted(*childAxis(), Kind::signs));
    panel.groups.push_back(counted(parents(), Kind::factors));
    panel.groups.push_back(protective());
    if (m_child) {
      panel.groups.push_back(change());
      panel.groups.push_back(indicators(Kind::pending));
      panel.groups.push_back(indicators(Kind::notAsked));
    }
    panel.groups.push_back(leftOut());
    return panel;
  }

 private:
  [[nodiscard]] const AxisResult& parents() const { return m_input.assessment.parents; }
  [[nodiscard]] const AxisResult* childAxis() const {
    return m_child ? &m_input.assessment.children[*m_child].axis : nullptr;
  }

  [[nodiscard]] std::string line(const std::vector<Phrase>& phrases) const {
    std::string out;
    for (const Phrase& phrase : phrases) out += (out.empty() ? "" : " ") + m_speaker.say(phrase);
    return out;
  }

  [[nodiscard]] ReasonGroup group(Kind kind, const Phrase& title, const Phrase& none) const {
    return {kind, m_speaker.say(title), m_speaker.say(none), {}};
  }

  [[nodiscard]] Reason found(const AxisResult& axis, const scoring::Counted& counted) const {
    const Found phrases = foundPhrases(m_speaker, axis, counted);
    return {m_speaker.say(phrases.what), m_speaker.say(phrases.sources), phrases.disagreement};
  }

  [[nodiscard]] ReasonGroup counted(const AxisResult& axis, Kind kind) const {
    const bool signs = kind == Kind::signs;
    std::vector<Reason> seen;
    std::size_t notSeen = 0;
    for (const scoring::Counted& one : axis.counted) {
      one.value == Value::absent ? static_cast<void>(++notSeen) : seen.push_back(found(axis, one));
    }
    Phrase none{"explain.none.unassessed"};
    if (axis.assessed && notSeen > 0) {
      none = {signs ? "explain.none.signs.asked" : "explain.none.factors.asked", {{"n", notSeen}}};
    } else if (axis.assessed) {
      none = {signs ? "explain.none.signs" : "explain.none.factors"};
    }
    ReasonGroup made = group(kind, {signs ? "explain.title.signs" : "explain.title.parents"}, none);
    made.reasons = std::move(seen);
    return made;
  }

  [[nodiscard]] ReasonGroup protective() const {
    ReasonGroup made =
        group(Kind::protective, {"explain.title.protective"}, {"explain.none.protective"});
    for (const AxisResult* axis : {childAxis(), &parents()}) {
      if (axis == nullptr) continue;
      for (const auto& one : axis->protective) made.reasons.push_back(found(*axis, one));
    }
    return made;
  }

  void addChanges(const std::vector<Phrase>& phrases, const Phrase& side,
                  std::vector<Reason>& out) const {
    for (const Phrase& phrase : phrases)
      out.push_back({m_speaker.say(phrase), m_speaker.say(side)});
  }

  [[nodiscard]] ReasonGroup change() const {
    ReasonGroup made{Kind::change, m_speaker.say({"explain.title.change"}), {}, {}};
    addChanges(childChangePhrases(m_speaker, *m_child), {"explain.side.child"}, made.reasons);
    addChanges(changePhrases(m_speaker, parents(), Axis::parent), {"explain.side.parent"},
               made.reasons);
    return made;
  }

  /// What was asked and not assessed, or not asked.
  [[nodiscard]] ReasonGroup indicators(Kind kind) const {
    const bool pending = kind == Kind::pending;
    ReasonGroup made = pending
                           ? group(kind, {"explain.title.pending"}, {"explain.none.pending"})
                           : group(kind, {"explain.title.not-asked"}, {"explain.none.not-asked"});
    for (const AxisResult* axis : {childAxis(), &parents()}) {
      for (const auto index : pending ? axis->pending : axis->notAsked) {
        made.reasons.push_back({m_speaker.say(m_speaker.indicator(index)), {}});
      }
    }
    return made;
  }

  [[nodiscard]] ReasonGroup leftOut() const {
    ReasonGroup made = group(Kind::leftOut, {"explain.title.left-out"}, nothingLeftOut(m_input));
    for (const scoring::LeftOut& left : m_input.assessment.leftOut) {
      const auto& screening = m_input.familyCase.screenings[left.screening];
      made.reasons.push_back({m_speaker.say(leftOutPhrase(m_input.model, screening, left.why)),
                              m_speaker.say(m_speaker.screening(left.screening))});
    }
    return made;
  }

  const Input& m_input;
  Speaker m_speaker;
  std::optional<std::size_t> m_child;
};

}  // namespace

Panel childPanel(const Input& input, std::size_t child, words::Language language) {
  return PanelMaker(input, child, language).make();
}

Panel parentsPanel(const Input& input, words::Language language) {
  return PanelMaker(input, std::nullopt, language).make();
}

std::string familyHeadline(const Input& input, words::Language language) {
  return Speaker(input, language).say(familyPositionPhrase(input.assessment));
}

}  // namespace tidlig::explain
