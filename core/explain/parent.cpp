#include "explain/readers.h"
#include "explain/shownparents.h"
#include "explain/speaker.h"
#include "explain/writtendown.h"
#include "scoring/assessor.h"

#include <algorithm>
#include <array>

namespace tidlig::explain {
namespace {

using domain::Value;
using scoring::Assessment;
using scoring::AxisResult;
using words::Phrase;

constexpr std::array<std::string_view, 4> kHelp = {"explain.parent.help.1", "explain.parent.help.2",
                                                   "explain.parent.help.3",
                                                   "explain.parent.help.4"};

/// Tells what `shown` gives, which is the case as a parent may see it. The whole assessment, and
/// what does not count, only say where to be silent, never what to say: whether something is kept
/// back, has been written and counts no longer, or was never asked reads the same.
class ParentTeller {
 public:
  ParentTeller(const Input& whole, const Assessment& shown, words::Language language)
      : m_whole(whole), m_shown(shown), m_written(whole), m_speaker(whole, language) {}

  [[nodiscard]] std::vector<Section> sections() const {
    std::vector<Section> all = {introduction(), strengths()};
    for (std::size_t i = 0; i < m_shown.children.size(); ++i) all.push_back(child(i));
    all.push_back(everyday());
    all.push_back(help());
    all.push_back(next());
    return all;
  }

 private:
  [[nodiscard]] Section section(const Phrase& title) const { return {m_speaker.say(title), {}}; }

  [[nodiscard]] Section introduction() const {
    Section made = section({"explain.parent.title"});
    made.lines.push_back(
        m_speaker.line({"explain.parent.intro", {{"date", datePhrase(m_whole.familyCase.asOf)}}}));
    return made;
  }

  [[nodiscard]] Section strengths() const {
    Section made = section({"explain.parent.title.strengths"});
    std::vector<domain::IndicatorIndex> all;
    const auto add = [&all](const AxisResult& axis) {
      for (const auto& counted : axis.protective) all.push_back(counted.indicator);
    };
    add(m_shown.parents);
    for (const auto& child : m_shown.children) add(child.axis);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    made.lines.push_back(m_speaker.line(
        {all.empty() ? "explain.parent.talk.strengths" : "explain.parent.strengths"}));
    for (const auto indicator : all) {
      made.lines.push_back(m_speaker.item(m_speaker.indicator(indicator)));
    }
    return made;
  }

  [[nodiscard]] bool unborn(std::size_t index) const {
    return m_shown.children[index].ageBand == domain::AgeBand::unborn;
  }

  /// "jeres barn" where there is one alone.
  [[nodiscard]] Phrase childName(std::size_t index) const {
    const auto& names = m_whole.childNames;
    const bool named = index < names.size() && !names[index].empty();
    if (!named && unborn(index)) return {"explain.parent.expected"};
    if (!named && m_shown.children.size() == 1) return {"explain.parent.your-child"};
    return m_speaker.child(index);
  }

  [[nodiscard]] Section child(std::size_t index) const {
    const Phrase name = childName(index);
    Section made = section({"explain.parent.title.child", {{"child", name}}});
    const AxisResult& shown = m_shown.children[index].axis;
    if (anythingSeen(shown)) {
      made.lines.push_back(m_speaker.line({"explain.parent.seen", {{"child", name}}}));
      addSeen(shown, made.lines);
      made.lines.push_back(m_speaker.line({"explain.parent.seen.common"}));
      return made;
    }
    if (unborn(index) && !m_written.aboutChild(index)) {
      made.lines.push_back(m_speaker.line({"explain.parent.unborn"}));
      return made;
    }
    const bool clear =
        assessed(shown, m_whole.assessment.children[index].axis) && !m_written.aboutChild(index);
    made.lines.push_back(m_speaker.line(
        {clear ? "explain.parent.seen.none" : "explain.parent.talk.child", {{"child", name}}}));
    return made;
  }

  [[nodiscard]] Section everyday() const {
    Section made = section({"explain.parent.title.everyday"});
    const AxisResult& shown = m_shown.parents;
    if (anythingSeen(shown)) {
      made.lines.push_back(m_speaker.line({"explain.parent.everyday"}));
      addSeen(shown, made.lines);
      made.lines.push_back(m_speaker.line({"explain.parent.everyday.common"}));
      return made;
    }
    const bool clear = assessed(shown, m_whole.assessment.parents) && !m_written.aboutParents();
    made.lines.push_back(
        m_speaker.line({clear ? "explain.parent.everyday.none" : "explain.parent.talk.everyday"}));
    return made;
  }

  static bool assessed(const AxisResult& shown, const AxisResult& whole) {
    return shown.assessed && whole.assessed;
  }

  void addSeen(const AxisResult& axis, std::vector<Line>& out) const {
    for (const auto& counted : axis.counted) {
      if (counted.value == Value::absent) continue;
      const Phrase text = m_speaker.indicator(counted.indicator);
      out.push_back(m_speaker.item(
          counted.disagreement ? Phrase{"explain.parent.disagreement", {{"text", text}}} : text));
    }
  }

  /// Whether a side is not told about although something was written about it.
  [[nodiscard]] bool silentSomewhere() const {
    for (std::size_t i = 0; i < m_shown.children.size(); ++i) {
      if (m_written.aboutChild(i) && !anythingSeen(m_shown.children[i].axis)) return true;
    }
    return m_written.aboutParents() && !anythingSeen(m_shown.parents);
  }

  /// Told only where it is the same without what is kept back; and group 1, which says that all is
  /// well, only where no side is silent.
  [[nodiscard]] Section help() const {
    Section made = section({"explain.parent.title.help"});
    const auto& group = m_shown.familyGroup.suggested;
    if (!group || group != m_whole.assessment.familyGroup.suggested ||
        (*group == 1 && silentSomewhere())) {
      made.lines.push_back(m_speaker.line({"explain.parent.help.open"}));
      return made;
    }
    made.lines.push_back(m_speaker.line({kHelp[static_cast<std::size_t>(*group - 1)],
                                         {{"date", datePhrase(m_whole.familyCase.asOf)}}}));
    made.lines.push_back(m_speaker.line({"explain.parent.position", {{"group", *group}}}));
    made.lines.push_back(m_speaker.line({"explain.parent.people"}));
    return made;
  }

  [[nodiscard]] Section next() const {
    Section made = section({"explain.parent.title.next"});
    for (const std::string_view key :
         {"explain.parent.next.talk", "explain.parent.next.differently",
          "explain.parent.next.see"}) {
      made.lines.push_back(m_speaker.line({key}));
    }
    return made;
  }

  const Input& m_whole;
  const Assessment& m_shown;
  WrittenDown m_written;
  Speaker m_speaker;
};

}  // namespace

std::vector<Section> forParent(const Input& input, words::Language language) {
  const domain::Case shown = shownToParents(input);
  Assessment assessment;
  scoring::Assessor(input.model, input.catalogue).assess(shown, assessment);
  return ParentTeller(input, assessment, language).sections();
}

}  // namespace tidlig::explain
