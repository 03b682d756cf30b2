#include "text/modeltext.h"

#include "scoring/modelcheck.h"
#include "scoring/modeldiff.h"
#include "scoring/modeldiffwords.h"
#include "scoring/modelwords.h"
#include "scoring/modelwriter.h"
#include "session/language.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidlig::app {
namespace {

struct ModelText {
  Q_DECLARE_TR_FUNCTIONS(ModelText)
};

/// What is said in the same words is told once.
void addRemark(const scoring::ModelFinding& finding, std::vector<ModelRemark>& remarks) {
  const QString words = sentence(finding.phrase);
  const bool known = std::any_of(remarks.begin(), remarks.end(),
                                 [&](const ModelRemark& one) { return one.words == words; });
  if (!known) remarks.push_back({words, qs(finding.pointer)});
}

}  // namespace

QString modelName(const scoring::Model& model) {
  return ModelText::tr("%1, version %2").arg(in(model.title), qs(model.version));
}

QString modelStanding(const usecases::KeptModel& kept, base::Date today) {
  if (!kept.validFrom) {
    return kept.inForce ? ModelText::tr("In force since the vault was made.")
                        : ModelText::tr("In force from when the vault was made.");
  }
  const QString day = longDate(*kept.validFrom);
  const QString words = kept.inForce              ? ModelText::tr("In force since %1.")
                        : *kept.validFrom > today ? ModelText::tr("Will be in force from %1.")
                                                  : ModelText::tr("Was in force from %1.");
  return ModelText::tr("%1 Approved by %2. Reason: %3")
      .arg(words.arg(day), qs(kept.approver), qs(kept.reason));
}

QStringList conditionLines(const scoring::Model& model, domain::Axis axis) {
  const bool child = axis == domain::Axis::child;
  const std::size_t levels = child ? model.child.size() : model.parent.size();
  QStringList lines;
  for (std::size_t level = 1; level < levels; ++level) {
    words::List ways{words::Joint::any};
    for (const auto& condition : child ? model.child[level] : model.parent[level]) {
      ways.items.push_back(scoring::phrase(condition, axis));
    }
    lines << sentence(
        {"condition.level", {{"level", scoring::shortLevelPhrase(axis, level)}, {"ways", ways}}});
  }
  return lines;
}

QStringList validityLines(const scoring::Model& model) {
  QStringList lines;
  for (const auto& one : model.validity) {
    lines << sentence(
        {"sheet.validity",
         {{"profession", scoring::professionPhrase(one.profession)}, {"n", one.months}}});
  }
  return lines;
}

ModelWords checkedWords(const scoring::Model& model, const domain::Catalogue& catalogue) {
  return checkedWords(scoring::writeModel(model), catalogue);
}

ModelWords checkedWords(std::string_view bytes, const domain::Catalogue& catalogue) {
  const auto check = scoring::checkModel(bytes, &catalogue);
  ModelWords words;
  for (const auto& problem : check.problems) addRemark(problem, words.problems);
  for (const auto& warning : check.warnings) addRemark(warning, words.warnings);
  return words;
}

QStringList changesInWords(const scoring::Model& before, const scoring::Model& after) {
  QStringList lines;
  for (const auto& section : scoring::diffSections(scoring::diffModels(before, after))) {
    const QString heading = sentence(section.heading);
    for (const auto& line : section.lines) {
      lines << ModelText::tr("%1: %2").arg(heading, sentence(line));
    }
  }
  return lines;
}

QStringList movementLines(const usecases::Movement& movement) {
  const int all = static_cast<int>(movement.families);
  if (movement.moves.empty()) {
    return {ModelText::tr("None of %n family(ies) would have another suggestion.", nullptr, all)};
  }
  QStringList lines;
  lines << (movement.moved
                ? ModelText::tr("%n family(ies) would have another suggestion, of %1 in all.",
                                nullptr, static_cast<int>(*movement.moved))
                      .arg(all)
                : ModelText::tr("%n family(ies) were looked at. How many would have another "
                                "suggestion in all is not told, because it would point at few.",
                                nullptr, all));
  for (const auto& move : movement.moves) {
    const auto count = static_cast<std::size_t>(move.families.value_or(1));
    lines << sentence(scoring::phrase(scoring::MovedSuggestions{move.from, move.to, count}));
  }
  return lines;
}

}  // namespace tidlig::app
