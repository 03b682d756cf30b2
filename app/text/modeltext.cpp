#include "text/modeltext.h"

#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "session/language.h"
#include "text/conditions.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct ModelText {
  Q_DECLARE_TR_FUNCTIONS(ModelText)
};

QString families(const usecases::SmallCount& count) {
  return count ? ModelText::tr("%n family(ies)", nullptr, static_cast<int>(*count))
               : ModelText::tr("fewer than %n families", nullptr,
                               static_cast<int>(usecases::kFewest));
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
    QStringList ways;
    for (const auto& condition : child ? model.child[level] : model.parent[level]) {
      ways << conditionText(condition, axis);
    }
    const auto index = static_cast<std::uint8_t>(level);
    lines << ModelText::tr("%1: %2").arg(
        capitalised(child ? childLevelName(index) : parentLevelName(index)), alternatives(ways));
  }
  return lines;
}

QStringList validityLines(const scoring::Model& model) {
  QStringList lines;
  for (const auto& one : model.validity) {
    lines << ModelText::tr("%1: %n month(s)", nullptr, one.months)
                 .arg(capitalised(professionName(one.profession)));
  }
  return lines;
}

ModelWords checkedWords(const scoring::Model& model, const domain::Catalogue&) {
  ModelWords words;
  for (const auto& problem : scoring::readModel(scoring::writeModel(model)).problems) {
    words.problems << qs(problem.pointer + ": " + problem.detail);
  }
  return words;
}

QStringList changesInWords(const scoring::Model&, const scoring::Model&) {
  return {};
}

QString placeName(usecases::Place place) {
  switch (place) {
    case usecases::Place::range:
      return ModelText::tr("a range in which a professional chooses");
    case usecases::Place::nothing:
      return ModelText::tr("no suggestion");
    default:
      break;
  }
  const int group = static_cast<int>(place) + 1;
  return groupName(group, group);
}

QStringList movementLines(const usecases::Movement& movement) {
  QStringList lines;
  const int all = static_cast<int>(movement.families);
  const bool other = !movement.otherRange || *movement.otherRange > 0;
  if (movement.moves.empty() && !other) {
    return {
        ModelText::tr("None of the suggestions for %n family(ies) would change.", nullptr, all)};
  }
  lines << (movement.moved
                ? ModelText::tr("Of %n family(ies), the suggestion would change for %1.", nullptr,
                                all)
                      .arg(families(movement.moved))
                : ModelText::tr("%n family(ies) were looked at. How many suggestions would change "
                                "in all is not told, because it would point at few.",
                                nullptr, all));
  for (const auto& move : movement.moves) {
    lines << ModelText::tr("From %1 to %2: %3")
                 .arg(placeName(move.from), placeName(move.to), families(move.families));
  }
  if (other) {
    lines << ModelText::tr("Another range than before: %1").arg(families(movement.otherRange));
  }
  return lines;
}

}  // namespace tidlig::app
