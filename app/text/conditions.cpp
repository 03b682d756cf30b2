#include "text/conditions.h"

#include "text/text.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct Conditions {
  Q_DECLARE_TR_FUNCTIONS(Conditions)
};

bool marked(const scoring::Condition& condition) {
  return condition.value == domain::Value::marked;
}

/// What is counted, as "3 signs", with the number in it.
QString countedThings(const scoring::Condition& condition, domain::Axis axis, int n) {
  if (axis == domain::Axis::child) {
    if (condition.tag == "alarm") return Conditions::tr("%n alarm sign(s)", nullptr, n);
    if (condition.tag == "alarmIfMarked") {
      return Conditions::tr("%n sign(s) that alarm when marked", nullptr, n);
    }
    return Conditions::tr("%n sign(s)", nullptr, n);
  }
  if (condition.tag == "severe") {
    return Conditions::tr("%n risk factor(s) of the severe kind", nullptr, n);
  }
  return Conditions::tr("%n risk factor(s)", nullptr, n);
}

QString withValue(const QString& things, const scoring::Condition& condition, domain::Axis axis) {
  if (!marked(condition)) return things;
  return axis == domain::Axis::child ? Conditions::tr("%1, markedly or lasting").arg(things)
                                     : Conditions::tr("%1, severe or lasting").arg(things);
}

QString withOtherTag(const QString& things, const scoring::Condition& condition) {
  if (!condition.tag || condition.tag == "alarm" || condition.tag == "alarmIfMarked" ||
      condition.tag == "severe") {
    return things;
  }
  return Conditions::tr("%1 tagged “%2”").arg(things, qs(*condition.tag));
}

QString things(const scoring::Condition& condition, domain::Axis axis, int n) {
  return withOtherTag(withValue(countedThings(condition, axis, n), condition, axis), condition);
}

}  // namespace

QString conditionText(const scoring::Condition& condition, domain::Axis axis) {
  return Conditions::tr("at least %1")
      .arg(things(condition, axis, static_cast<int>(condition.atLeast)));
}

QString raiseText(const scoring::Model& model, const scoring::ToRaise& raise, domain::Axis axis) {
  const auto& conditions =
      axis == domain::Axis::child ? model.child[raise.level] : model.parent[raise.level];
  return Conditions::tr("a further %1")
      .arg(things(conditions[raise.condition], axis, static_cast<int>(raise.more)));
}

}  // namespace tidlig::app
