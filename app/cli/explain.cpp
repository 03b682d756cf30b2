#include "casefiles.h"
#include "commands.h"
#include "exitstatus.h"
#include "explain/explanation.h"
#include "output.h"
#include "scoring/assessor.h"

#include <fmt/format.h>

namespace tidlig::cli {
namespace {

using domain::Case;
using domain::Catalogue;
using scoring::Assessment;
using scoring::AxisResult;
using scoring::Model;

/// Plain English for whoever tries the rule on the command line; the window has its own sentences.
class Explanation {
 public:
  Explanation(const Rules& rules, const Case& familyCase, std::string& out)
      : m_rules(rules), m_case(familyCase), m_out(out) {}

  void write(const Assessment& assessment) {
    line("{}, {}: {}", m_case.family, m_case.asOf.text(), familyPlace(assessment));
    for (std::size_t i = 0; i < assessment.children.size(); ++i) {
      const scoring::ChildResult& child = assessment.children[i];
      line("  child {} ({}): {}; {}", m_case.children[i].id,
           child.ageBand ? domain::code(*child.ageBand) : "outside the age bands",
           levels(child.axis, true), childPlace(child.group));
      seen(child.axis, true);
    }
    line("  parents: {}", levels(assessment.parents, false));
    seen(assessment.parents, false);
    for (const scoring::LeftOut& left : assessment.leftOut) {
      line("  left out: screening {} ({})", m_case.screenings[left.screening].id, code(left.why));
    }
  }

 private:
  template <typename... Parts>
  void line(fmt::format_string<Parts...> format, Parts&&... parts) {
    fmt::format_to(std::back_inserter(m_out), format, std::forward<Parts>(parts)...);
    m_out += '\n';
  }

  static std::string place(int low, int high) {
    if (low == high) return fmt::format("a position in group {} is suggested", low);
    return fmt::format("between group {} and {}: a professional chooses and says why", low, high);
  }

  static std::string familyPlace(const Assessment& assessment) {
    const auto& group = assessment.familyGroup;
    if (!group.range) return "no group: one side has not been assessed";
    std::string text = place(group.range->low, group.range->high);
    if (!group.suggested && group.range->low == group.range->high) {
      text = fmt::format("group {} for the children assessed, others are still missing",
                         group.range->low);
    }
    return text;
  }

  static std::string childPlace(const scoring::GroupResult& group) {
    if (group.placed) return place(group.range.low, group.range.high);
    if (group.childMissing && group.parentsMissing) return "no group: neither side is assessed";
    return group.childMissing ? "no group: the child's side is not assessed"
                              : "no group: the parents' side is not assessed";
  }

  static std::string levels(const AxisResult& axis, bool child) {
    if (!axis.assessed) return "not assessed";
    const auto name = [child](std::uint8_t level) {
      return std::string(child ? code(scoring::kChildLevels[level])
                               : code(scoring::kParentLevels[level]));
    };
    if (axis.low == axis.high) return name(axis.low);
    return fmt::format("{} to {} ({} answers missing)", name(axis.low), name(axis.high),
                       axis.pending.size());
  }

  void seen(const AxisResult& axis, bool child) {
    if (axis.reached) {
      const auto& met =
          (child ? m_rules.model.child[axis.low] : m_rules.model.parent[axis.low])[*axis.reached];
      line("    because: at least {} {}{}", met.atLeast,
           met.value == domain::Value::marked ? "marked" : "seen",
           met.tag ? fmt::format(", tagged {}", *met.tag) : std::string());
    }
    for (const scoring::Counted& counted : axis.counted) {
      if (counted.value == domain::Value::absent) continue;
      line("    {} {}{}", counted.value == domain::Value::marked ? "!!" : "! ",
           m_rules.catalogue.at(counted.indicator).text.en,
           counted.disagreement ? " (the professions disagree)" : "");
    }
    for (const scoring::Counted& counted : axis.protective) {
      line("    +  {}", m_rules.catalogue.at(counted.indicator).text.en);
    }
  }

  const Rules& m_rules;
  const Case& m_case;
  std::string& m_out;
};

/// What `explain` is asked for.
struct ExplainOptions {
  CaseOptions files;
  std::string reader;    ///< code; empty with `language`: the short English text for trying a rule
  std::string language;  ///< code; empty: Danish
};

/// One case in sentences; an empty line stands between cases.
void writeSentences(const explain::Input& input, const ExplainOptions& options, std::string& out,
                    bool& first) {
  const auto reader = explain::readerFromCode(options.reader);
  const auto language = words::languageFromCode(options.language);
  if (!first) out += '\n';
  first = false;
  out += explain::text(explain::explain(input, reader.value_or(explain::Reader::professional),
                                        language.value_or(words::Language::danish)));
}

int explainCases(const ExplainOptions& options) {
  const std::optional<Rules> rules = readRules(options.files.model, options.files.catalogue);
  if (!rules) return kBadUsage;
  exchange::CaseReader reader(rules->model, rules->catalogue);
  scoring::Assessor assessor(rules->model, rules->catalogue);
  Assessment assessment;
  Output output;
  bool first = true;
  const bool sentences = !options.reader.empty() || !options.language.empty();
  const auto write = [&](const Case& familyCase) {
    if (!sentences) return Explanation(*rules, familyCase, output.buffer()).write(assessment);
    writeSentences({rules->model, rules->catalogue, familyCase, assessment}, options,
                   output.buffer(), first);
  };
  const int status = forEachCase(options.files.cases, reader, exchange::CaseReader::AsOf::required,
                                 [&](const Case& familyCase, const std::string&) {
                                   assessor.assess(familyCase, assessment);
                                   write(familyCase);
                                   output.written();
                                   return kDone;
                                 });
  return finish(output, status);
}

}  // namespace

void addExplain(CLI::App& app, int& status) {
  auto options = std::make_shared<ExplainOptions>();
  CLI::App* added = app.add_subcommand(
      "explain",
      "Say in words what is suggested for each case file and why (! seen, !! marked, + "
      "protective)");
  addCaseOptions(*added, options->files);
  added
      ->add_option("--for", options->reader,
                   "In sentences for this reader: professional, parent or record")
      ->check(CLI::IsMember({"professional", "parent", "record"}));
  added
      ->add_option("--language", options->language,
                   "Language of the sentences: da (as without) or en")
      ->check(CLI::IsMember({"da", "en"}));
  added->callback([options, &status] { status = explainCases(*options); });
}

}  // namespace tidlig::cli
