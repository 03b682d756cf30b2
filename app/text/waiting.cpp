#include "text/waiting.h"

#include "session/language.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

using domain::AgeBand;
using usecases::WaitingKind;
using usecases::WaitingRow;

struct Waiting {
  Q_DECLARE_TR_FUNCTIONS(Waiting)
};

QString draftDetail(const WaitingRow& row) {
  if (!row.family) return Waiting::tr("A new family, begun by you");
  QString title = in({row.checklistTitleDa, row.checklistTitleEn});
  if (title.isEmpty()) return Waiting::tr("Begun by %1").arg(qs(row.byUser));
  if (row.byUser.empty()) return title;
  return Waiting::tr("%1 · begun by %2").arg(title, qs(row.byUser));
}

QString childOf(const WaitingRow& row) {
  if (!row.childName.empty()) return qs(row.childName);
  return Waiting::tr("Child %1").arg(row.child + 1);
}

QString transitionDetail(const WaitingRow& row) {
  switch (row.entered) {
    case AgeBand::age1to2:
      return Waiting::tr("%1 turns 1: other checklists from then on").arg(childOf(row));
    case AgeBand::age3to5:
      return Waiting::tr("%1 turns 3: other checklists from then on").arg(childOf(row));
    case AgeBand::age6to9:
      return Waiting::tr("%1 turns 6: school age").arg(childOf(row));
    case AgeBand::unborn:
    case AgeBand::age0to1:
      break;
  }
  return row.childName.empty() ? Waiting::tr("A child is expected")
                               : Waiting::tr("%1 is expected").arg(qs(row.childName));
}

}  // namespace

QString waitingTitle(WaitingKind kind) {
  switch (kind) {
    case WaitingKind::draft:
      return Waiting::tr("Drafts to finish");
    case WaitingKind::followUp:
      return Waiting::tr("Next steps");
    case WaitingKind::decision:
      return Waiting::tr("Waiting for a decision");
    case WaitingKind::transition:
      return Waiting::tr("Transitions in the next weeks");
    case WaitingKind::parents:
      break;
  }
  return Waiting::tr("Parents who have not been told yet");
}

QString waitingName(const WaitingRow& row) {
  if (row.familyName.empty() && row.familyCode.empty()) return Waiting::tr("Without a name yet");
  return familyName(row.familyName, row.familyCode);
}

QString waitingDetail(WaitingKind kind, const WaitingRow& row) {
  switch (kind) {
    case WaitingKind::draft:
      return draftDetail(row);
    case WaitingKind::followUp:
      return row.nextStep.empty() ? Waiting::tr("The next step is due") : qs(row.nextStep);
    case WaitingKind::decision:
      return row.begunOn ? Waiting::tr("Begun by you on %1").arg(shortDate(*row.begunOn))
                         : Waiting::tr("Signed, and no decision has followed");
    case WaitingKind::transition:
      return transitionDetail(row);
    case WaitingKind::parents:
      break;
  }
  return Waiting::tr("Decided, and the parents have not been told");
}

QString waitingWhen(WaitingKind kind, base::Date date, base::Date today) {
  const QString when = nearDate(date, today);
  const bool since = kind == WaitingKind::decision || kind == WaitingKind::parents;
  return since ? Waiting::tr("since %1").arg(when) : when;
}

QString waitingAction(WaitingKind kind) {
  if (kind == WaitingKind::followUp) return Waiting::tr("Done");
  if (kind == WaitingKind::parents) return Waiting::tr("Told");
  return {};
}

QString waitingDone(WaitingKind kind, const WaitingRow& row) {
  const QString family = waitingName(row);
  return kind == WaitingKind::parents
             ? Waiting::tr("%1: noted that the parents were told.").arg(family)
             : Waiting::tr("%1: the next step is noted as done.").arg(family);
}

}  // namespace tidlig::app
