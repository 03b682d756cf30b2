#include "text/historytext.h"

#include "session/language.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

using usecases::EventKind;
using usecases::HistoryEvent;

struct HistoryText {
  Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString screeningText(const usecases::ScreeningSummary& screening,
                      const usecases::FamilyView& family) {
  const QString title = in({screening.checklistTitleDa, screening.checklistTitleEn});
  return HistoryText::tr("%1 about %2 (%3)")
      .arg(title.isEmpty() ? professionName(screening.profession) : title,
           memberName(family, screening.subject), statusName(screening.status));
}

QString decisionText(const HistoryEvent& event) {
  if (!event.groupBefore) {
    return HistoryText::tr("Position in target group %1, the first").arg(event.group);
  }
  if (*event.groupBefore == event.group) {
    return HistoryText::tr("Position in target group %1, as before").arg(event.group);
  }
  return HistoryText::tr("Position in target group %1, before in %2")
      .arg(event.group)
      .arg(*event.groupBefore);
}

QString childName(const HistoryEvent& event, const usecases::FamilyView& family) {
  return memberName(family, {domain::Subject::Kind::child, event.child.value_or(0)});
}

QString stepText(const HistoryEvent& event, const QString& named, const QString& unnamed) {
  return event.nextStep.empty() ? unnamed : named.arg(qs(event.nextStep));
}

}  // namespace

QString eventText(const HistoryEvent& event, const usecases::FamilyView& family) {
  switch (event.kind) {
    case EventKind::birth:
      return HistoryText::tr("%1 was born").arg(childName(event, family));
    case EventKind::expectedBirth:
      return HistoryText::tr("%1 is expected").arg(childName(event, family));
    case EventKind::screening:
      return screeningText(*event.screening, family);
    case EventKind::decision:
      return decisionText(event);
    case EventKind::parentsInformed:
      return HistoryText::tr("The parents were told of the judgement");
    case EventKind::stepPlanned:
      return stepText(event, HistoryText::tr("Planned: %1"),
                      HistoryText::tr("The next step is planned"));
    case EventKind::stepDone:
      break;
  }
  return stepText(event, HistoryText::tr("Done: %1"), HistoryText::tr("The next step was taken"));
}

QString eventSentence(const HistoryEvent& event, const usecases::FamilyView& family) {
  const QString text = eventText(event, family);
  if (event.by.empty()) return HistoryText::tr("%1: %2.").arg(longDate(event.date), text);
  return HistoryText::tr("%1: %2. Recorded by %3.").arg(longDate(event.date), text, qs(event.by));
}

QString eventBadge(const HistoryEvent& event) {
  switch (event.kind) {
    case EventKind::birth:
    case EventKind::expectedBirth:
      return HistoryText::tr("B", "a birth, at most two letters");
    case EventKind::screening:
      return professionLetters(event.screening->profession);
    case EventKind::decision:
      return QString::number(event.group);
    case EventKind::parentsInformed:
      return HistoryText::tr("P", "parents were told, at most two letters");
    case EventKind::stepPlanned:
    case EventKind::stepDone:
      break;
  }
  return HistoryText::tr("N", "a next step, at most two letters");
}

}  // namespace tidlig::app
