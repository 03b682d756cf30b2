#include "text/reasons.h"

#include "session/language.h"
#include "text/conditions.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidlig::app {
namespace {

using Kind = ReasonGroup::Kind;

struct Reasons {
  Q_DECLARE_TR_FUNCTIONS(Reasons)
};

QString indicatorText(const ExplainInput& input, domain::IndicatorIndex index) {
  return in(input.catalogue.at(index).text);
}

QString sourceText(const ExplainInput& input, const scoring::Source& source) {
  const auto& screening = input.assessment.familyCase.screenings[source.screening];
  QString who = professionName(screening.profession);
  if (screening.subject.kind == domain::Subject::Kind::adult) {
    who = Reasons::tr("%1 about %2").arg(who, memberName(input.family, screening.subject));
  }
  return Reasons::tr("%1, %2").arg(who, shortDate(screening.date));
}

Reason countedReason(const ExplainInput& input, const scoring::AxisResult& axis,
                     const scoring::Counted& counted) {
  const auto& indicator = input.catalogue.at(counted.indicator);
  Reason reason;
  reason.text =
      Reasons::tr("%1 – %2").arg(in(indicator.text), valueName(counted.value, indicator.axis));
  reason.disagreement = counted.disagreement;
  QStringList sources;
  for (std::uint32_t i = 0; i < counted.sourceCount; ++i) {
    const auto& source = axis.sources[counted.firstSource + i];
    QString text = sourceText(input, source);
    if (counted.disagreement) {
      text = Reasons::tr("%1: %2").arg(text, valueName(source.value, indicator.axis));
    }
    sources << text;
  }
  reason.source = sources.join(QStringLiteral(" · "));
  if (counted.disagreement) {
    reason.source = Reasons::tr("You see it differently: %1").arg(reason.source);
  }
  return reason;
}

ReasonGroup countedGroup(const ExplainInput& input, const scoring::AxisResult& axis, Kind kind) {
  ReasonGroup group{kind, {}, {}, {}};
  int notSeen = 0;
  for (const auto& counted : axis.counted) {
    if (counted.value == domain::Value::absent && !counted.disagreement) {
      ++notSeen;
      continue;
    }
    group.reasons.push_back(countedReason(input, axis, counted));
  }
  const bool signs = kind == Kind::signs;
  group.title = signs ? Reasons::tr("Signs in the child") : Reasons::tr("Parents’ risk factors");
  if (!axis.assessed) {
    group.none = Reasons::tr("Not assessed yet.");
  } else if (notSeen > 0) {
    group.none = signs ? Reasons::tr("No signs: %n asked about and not seen.", nullptr, notSeen)
                       : Reasons::tr("None: %n asked about and not present.", nullptr, notSeen);
  } else {
    group.none = signs ? Reasons::tr("No signs.") : Reasons::tr("None.");
  }
  return group;
}

void addProtective(const ExplainInput& input, const scoring::AxisResult& axis, ReasonGroup& group) {
  for (const auto& counted : axis.protective) {
    group.reasons.push_back(countedReason(input, axis, counted));
  }
}

ReasonGroup protectiveGroup(const ExplainInput& input, const scoring::AxisResult* child) {
  ReasonGroup group{Kind::protective,
                    Reasons::tr("What helps the child and the family"),
                    Reasons::tr("Nobody has written about this yet."),
                    {}};
  if (child) addProtective(input, *child, group);
  addProtective(input, input.assessment.result.parents, group);
  return group;
}

void addIndicators(const ExplainInput& input, const std::vector<domain::IndicatorIndex>& indexes,
                   ReasonGroup& group) {
  for (const auto index : indexes)
    group.reasons.push_back({indicatorText(input, index), {}, false});
}

ReasonGroup indicatorGroup(const ExplainInput& input, const scoring::AxisResult* child, Kind kind) {
  ReasonGroup group{kind, {}, {}, {}};
  const bool pending = kind == Kind::pending;
  const auto& parents = input.assessment.result.parents;
  if (child) addIndicators(input, pending ? child->pending : child->notAsked, group);
  addIndicators(input, pending ? parents.pending : parents.notAsked, group);
  group.title =
      pending ? Reasons::tr("Asked about, but not assessed") : Reasons::tr("Not asked about");
  group.none = pending ? Reasons::tr("Everything that was asked about has an answer.")
                       : Reasons::tr("Everything in the catalogue has been asked about.");
  return group;
}

QString toLowerSentence(const ExplainInput& input, const scoring::AxisResult& axis,
                        std::size_t first) {
  QStringList texts;
  for (std::size_t i = first; i < first + axis.toLowerSize; ++i) {
    texts << QStringLiteral("“%1”").arg(indicatorText(input, axis.toLower[i]));
  }
  return Reasons::tr("One step less: if %1 is no longer seen.").arg(joined(texts));
}

void addChanges(const ExplainInput& input, const scoring::AxisResult& axis, domain::Axis kind,
                ReasonGroup& group) {
  const bool child = kind == domain::Axis::child;
  const QString about = child ? Reasons::tr("Child’s well-being") : Reasons::tr("Parents’ side");
  if (!axis.assessed) {
    const QString first =
        child ? Reasons::tr("A checklist about the child: until then there is no position.")
              : Reasons::tr(
                    "A checklist’s questions about the parents: until then there is no "
                    "position.");
    group.reasons.push_back({first, about, false});
    return;
  }
  if (!axis.toRaise.empty()) {
    const auto level = axis.toRaise.front().level;
    QStringList ways;
    for (const auto& raise : axis.toRaise) ways << raiseText(input.model, raise, kind);
    ways.removeDuplicates();
    group.reasons.push_back(
        {Reasons::tr("To “%1”: %2.")
             .arg(child ? childLevelName(level) : parentLevelName(level), alternatives(ways)),
         about, false});
  }
  if (axis.toLowerSize == 0) return;
  constexpr std::size_t kShown = 3;
  const std::size_t sets = axis.toLower.size() / axis.toLowerSize;
  for (std::size_t i = 0; i < std::min(sets, kShown); ++i) {
    group.reasons.push_back({toLowerSentence(input, axis, i * axis.toLowerSize), about, false});
  }
  if (sets > kShown) {
    group.reasons.push_back({Reasons::tr("%n other combination(s) would do the same.", nullptr,
                                         static_cast<int>(sets - kShown)),
                             about, false});
  }
}

ReasonGroup changeGroup(const ExplainInput& input, const scoring::AxisResult* child) {
  ReasonGroup group{
      Kind::change,
      Reasons::tr("What would change this"),
      Reasons::tr("Nothing more can change it upwards, and nothing seen holds it up."),
      {}};
  if (child) addChanges(input, *child, domain::Axis::child, group);
  addChanges(input, input.assessment.result.parents, domain::Axis::parent, group);
  return group;
}

QString leftOutText(const ExplainInput& input, const scoring::LeftOut& leftOut) {
  const auto& screening = input.assessment.familyCase.screenings[leftOut.screening];
  switch (leftOut.why) {
    case scoring::LeftOutWhy::draft:
      return Reasons::tr("Not signed yet.");
    case scoring::LeftOutWhy::superseded:
      return Reasons::tr("Replaced by a newer one.");
    case scoring::LeftOutWhy::future:
      return Reasons::tr("Dated later than this day.");
    case scoring::LeftOutWhy::stale:
      break;
  }
  return Reasons::tr("Older than %n month(s).", nullptr,
                     input.model.validityMonths(screening.profession).value_or(0));
}

ReasonGroup leftOutGroup(const ExplainInput& input) {
  ReasonGroup group{Kind::leftOut,
                    Reasons::tr("Screenings that do not count"),
                    Reasons::tr("All signed screenings count."),
                    {}};
  for (const auto& leftOut : input.assessment.result.leftOut) {
    const auto& screening = input.assessment.familyCase.screenings[leftOut.screening];
    group.reasons.push_back(
        {leftOutText(input, leftOut),
         Reasons::tr("%1, %2").arg(professionName(screening.profession), shortDate(screening.date)),
         false});
  }
  return group;
}

QString axisSentence(const ExplainInput& input, const scoring::AxisResult& axis,
                     domain::Axis kind) {
  const bool child = kind == domain::Axis::child;
  const QString name = child ? Reasons::tr("Child’s well-being") : Reasons::tr("Parents’ side");
  if (!axis.assessed) return Reasons::tr("%1: not assessed.").arg(name);
  const auto level = [child](std::uint8_t l) {
    return child ? childLevelName(l) : parentLevelName(l);
  };
  QString text = level(axis.low);
  if (axis.low != axis.high) {
    text = Reasons::tr("%1, and missing answers could make it %2").arg(text, level(axis.high));
  }
  if (!axis.reached) return Reasons::tr("%1: %2.").arg(name, text);
  const auto& conditions = child ? input.model.child[axis.low] : input.model.parent[axis.low];
  return Reasons::tr("%1: %2 (%3).")
      .arg(name, text, conditionText(conditions[*axis.reached], kind));
}

QString missingSentence(const scoring::GroupResult& group, const QString& name) {
  if (group.childMissing && group.parentsMissing) {
    return Reasons::tr(
               "%1 has no position yet: neither the child’s well-being nor the parents’ "
               "side has been assessed.")
        .arg(name);
  }
  if (group.childMissing) {
    return Reasons::tr("%1 has no position yet: the child’s well-being has not been assessed.")
        .arg(name);
  }
  return Reasons::tr("%1 has no position yet: the parents’ side has not been assessed.").arg(name);
}

QString childHeadline(const ExplainInput& input, std::size_t child) {
  const auto& group = input.assessment.result.children[child].group;
  const domain::Subject subject{domain::Subject::Kind::child, static_cast<std::uint32_t>(child)};
  const QString name = memberName(input.family, subject);
  if (!group.placed) return missingSentence(group, name);
  if (const auto suggested = group.suggested()) {
    return Reasons::tr("Suggestion for %1: a position in target group %2.")
        .arg(name, QString::number(*suggested));
  }
  return Reasons::tr(
             "No single suggestion for %1: the position lies within target group %2–%3. "
             "Your professional judgement decides.")
      .arg(name, QString::number(group.range.low), QString::number(group.range.high));
}

}  // namespace

Explanation explainChild(const ExplainInput& input, std::size_t child) {
  const auto& result = input.assessment.result;
  const auto& axis = result.children[child].axis;
  Explanation explanation;
  explanation.headline = childHeadline(input, child);
  explanation.rule = axisSentence(input, axis, domain::Axis::child) + QLatin1Char('\n') +
                     axisSentence(input, result.parents, domain::Axis::parent);
  explanation.groups = {countedGroup(input, axis, Kind::signs),
                        countedGroup(input, result.parents, Kind::factors),
                        protectiveGroup(input, &axis),
                        changeGroup(input, &axis),
                        indicatorGroup(input, &axis, Kind::pending),
                        indicatorGroup(input, &axis, Kind::notAsked),
                        leftOutGroup(input)};
  return explanation;
}

Explanation explainParents(const ExplainInput& input) {
  const auto& parents = input.assessment.result.parents;
  Explanation explanation;
  explanation.headline = Reasons::tr("No child is registered in this family yet.");
  explanation.rule = axisSentence(input, parents, domain::Axis::parent);
  explanation.groups = {countedGroup(input, parents, Kind::factors),
                        protectiveGroup(input, nullptr), leftOutGroup(input)};
  return explanation;
}

QString familyHeadline(const ExplainInput& input) {
  const auto& group = input.assessment.result.familyGroup;
  if (group.suggested) {
    return Reasons::tr("Suggestion for the family: a position in target group %1.")
        .arg(*group.suggested);
  }
  if (!group.range) {
    return Reasons::tr("There is no suggestion yet: too little has been assessed.");
  }
  if (group.range->low == group.range->high) {
    return Reasons::tr(
               "Target group %1 follows from what is known, but not every child has been "
               "assessed. Your professional judgement decides.")
        .arg(group.range->low);
  }
  return Reasons::tr(
             "No single suggestion: the position lies within target group %1–%2. Your "
             "professional judgement decides.")
      .arg(group.range->low)
      .arg(group.range->high);
}

}  // namespace tidlig::app
