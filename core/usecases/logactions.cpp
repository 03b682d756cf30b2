#include "usecases/logactions.h"

#include "storage/auditlog.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using storage::LogAction;

struct Known {
  LogAction action;
  std::string_view code;
  LogGroup group;
};

constexpr Known kKnown[] = {
    {LogAction::vaultCreated, "vaultCreated", LogGroup::vault},
    {LogAction::signedIn, "signedIn", LogGroup::people},
    {LogAction::wrongTries, "wrongTries", LogGroup::people},
    {LogAction::recovered, "recovered", LogGroup::people},
    {LogAction::keyFileRepaired, "keyFileRepaired", LogGroup::people},
    {LogAction::userAdded, "userAdded", LogGroup::people},
    {LogAction::userPassphraseChanged, "userPassphraseChanged", LogGroup::people},
    {LogAction::userRemoved, "userRemoved", LogGroup::people},
    {LogAction::userChanged, "userChanged", LogGroup::people},
    {LogAction::recoveryRenewed, "recoveryRenewed", LogGroup::people},
    {LogAction::vaultRekeyed, "vaultRekeyed", LogGroup::people},
    {LogAction::familyRead, "familyRead", LogGroup::families},
    {LogAction::familyCreated, "familyCreated", LogGroup::families},
    {LogAction::familyChanged, "familyChanged", LogGroup::families},
    {LogAction::familyImported, "familyImported", LogGroup::families},
    {LogAction::memberAdded, "memberAdded", LogGroup::families},
    {LogAction::memberChanged, "memberChanged", LogGroup::families},
    {LogAction::childShared, "childShared", LogGroup::families},
    {LogAction::historyRead, "historyRead", LogGroup::families},
    {LogAction::familyDraftKept, "familyDraftKept", LogGroup::families},
    {LogAction::familyDraftDropped, "familyDraftDropped", LogGroup::families},
    {LogAction::familiesExported, "familiesExported", LogGroup::families},
    {LogAction::familiesAssessed, "familiesAssessed", LogGroup::families},
    {LogAction::familiesListed, "familiesListed", LogGroup::families},
    {LogAction::picturePrinted, "picturePrinted", LogGroup::families},
    {LogAction::pictureSaved, "pictureSaved", LogGroup::families},
    {LogAction::parentsSheetPrinted, "parentsSheetPrinted", LogGroup::families},
    {LogAction::parentsSheetSaved, "parentsSheetSaved", LogGroup::families},
    {LogAction::recordPrinted, "recordPrinted", LogGroup::families},
    {LogAction::recordSaved, "recordSaved", LogGroup::families},
    {LogAction::todayRead, "todayRead", LogGroup::families},
    {LogAction::coordinatorSet, "coordinatorSet", LogGroup::families},
    {LogAction::screeningPrinted, "screeningPrinted", LogGroup::screenings},
    {LogAction::screeningSaved, "screeningSaved", LogGroup::screenings},
    {LogAction::screeningStarted, "screeningStarted", LogGroup::screenings},
    {LogAction::screeningRead, "screeningRead", LogGroup::screenings},
    {LogAction::answered, "answered", LogGroup::screenings},
    {LogAction::noteWritten, "noteWritten", LogGroup::screenings},
    {LogAction::screeningSigned, "screeningSigned", LogGroup::screenings},
    {LogAction::correctionStarted, "correctionStarted", LogGroup::screenings},
    {LogAction::screeningToGuide, "screeningToGuide", LogGroup::screenings},
    {LogAction::screeningsExported, "screeningsExported", LogGroup::screenings},
    {LogAction::screeningShown, "screeningShown", LogGroup::screenings},
    {LogAction::screeningMoved, "screeningMoved", LogGroup::screenings},
    {LogAction::decided, "decided", LogGroup::decisions},
    {LogAction::familyAssessed, "familyAssessed", LogGroup::decisions},
    {LogAction::decisionsRead, "decisionsRead", LogGroup::decisions},
    {LogAction::stepDone, "stepDone", LogGroup::decisions},
    {LogAction::stepTakenBack, "stepTakenBack", LogGroup::decisions},
    {LogAction::parentsInformed, "parentsInformed", LogGroup::decisions},
    {LogAction::informedTakenBack, "informedTakenBack", LogGroup::decisions},
    {LogAction::decisionDraftKept, "decisionDraftKept", LogGroup::decisions},
    {LogAction::decisionDraftDropped, "decisionDraftDropped", LogGroup::decisions},
    {LogAction::vaultChecked, "vaultChecked", LogGroup::vault},
    {LogAction::demoMade, "demoMade", LogGroup::vault},
    {LogAction::logRead, "logRead", LogGroup::log},
    {LogAction::logVerified, "logVerified", LogGroup::log},
    {LogAction::logFellBack, "logFellBack", LogGroup::log},
    {LogAction::backupMade, "backupMade", LogGroup::vault},
    {LogAction::restored, "restored", LogGroup::vault},
    {LogAction::salvaged, "salvaged", LogGroup::vault},
    {LogAction::backupsArranged, "backupsArranged", LogGroup::vault},
    {LogAction::formImported, "formImported", LogGroup::forms},
    {LogAction::formRetired, "formRetired", LogGroup::forms},
    {LogAction::formTakenUp, "formTakenUp", LogGroup::forms},
    {LogAction::formDraftKept, "formDraftKept", LogGroup::forms},
    {LogAction::formDraftDropped, "formDraftDropped", LogGroup::forms},
    {LogAction::openedWithReason, "openedWithReason", LogGroup::openings},
    {LogAction::openedInEmergency, "openedInEmergency", LogGroup::openings},
    {LogAction::openingExplained, "openingExplained", LogGroup::openings},
    {LogAction::openingSeen, "openingSeen", LogGroup::openings},
    {LogAction::familyUnitSet, "familyUnitSet", LogGroup::openings},
    {LogAction::outsideSearched, "outsideSearched", LogGroup::openings},
    {LogAction::modelDraftKept, "modelDraftKept", LogGroup::models},
    {LogAction::modelDraftDropped, "modelDraftDropped", LogGroup::models},
    {LogAction::modelApproved, "modelApproved", LogGroup::models},
    {LogAction::modelTried, "modelTried", LogGroup::models},
};

const Known* known(int action) {
  const auto* const found =
      std::find_if(std::begin(kKnown), std::end(kKnown),
                   [&](const Known& one) { return static_cast<int>(one.action) == action; });
  return found == std::end(kKnown) ? nullptr : found;
}

}  // namespace

std::string_view code(LogGroup group) {
  switch (group) {
    case LogGroup::people:
      return "people";
    case LogGroup::families:
      return "families";
    case LogGroup::models:
      return "models";
    case LogGroup::screenings:
      return "screenings";
    case LogGroup::decisions:
      return "decisions";
    case LogGroup::openings:
      return "openings";
    case LogGroup::forms:
      return "forms";
    case LogGroup::vault:
      return "vault";
    case LogGroup::log:
      return "log";
  }
  return {};
}

std::optional<LogGroup> logGroupFromCode(std::string_view wanted) {
  for (const LogGroup group : kLogGroups) {
    if (code(group) == wanted) return group;
  }
  return std::nullopt;
}

std::string_view logActionCode(int action) {
  const Known* const found = known(action);
  return found == nullptr ? std::string_view() : found->code;
}

std::optional<int> logActionFromCode(std::string_view code) {
  for (const Known& one : kKnown) {
    if (one.code == code) return static_cast<int>(one.action);
  }
  return std::nullopt;
}

std::optional<LogGroup> groupOfLogAction(int action) {
  const Known* const found = known(action);
  return found == nullptr ? std::nullopt : std::optional(found->group);
}

std::vector<std::string_view> logActionCodes() {
  std::vector<std::string_view> codes;
  for (const Known& one : kKnown) codes.push_back(one.code);
  return codes;
}

}  // namespace tidlig::usecases
