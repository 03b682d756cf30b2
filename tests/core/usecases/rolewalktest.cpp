#include "forms/editing/formeditor.h"
#include "security/recoverykey.h"
#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/aftermath.h"
#include "usecases/assessments.h"
#include "usecases/backups.h"
#include "usecases/cases.h"
#include "usecases/coordinators.h"
#include "usecases/drafts.h"
#include "usecases/families.h"
#include "usecases/formdrafts.h"
#include "usecases/formmove.h"
#include "usecases/forms.h"
#include "usecases/history.h"
#include "usecases/logreading.h"
#include "usecases/models.h"
#include "usecases/openings.h"
#include "usecases/pastdecision.h"
#include "usecases/presence.h"
#include "usecases/recovery.h"
#include "usecases/rekey.h"
#include "usecases/responseexport.h"
#include "usecases/screenings.h"
#include "usecases/takingout.h"
#include "usecases/today.h"
#include "usecases/users.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <functional>
#include <optional>
#include <regex>
#include <set>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::Role;
namespace fs = std::filesystem;

namespace {

using Refusal = std::optional<ErrorKind>;

template <typename T>
Refusal refusalOf(const base::Result<T>& result) {
  return result.ok() ? Refusal() : Refusal(result.error().kind);
}

/// One vault with somebody for each role, and one of everything that a use case may be about.
struct Vault {
  Vault() {
    vault = kept.open();
    for (const Role role : domain::kRoles) {
      const std::string name(domain::code(role));
      REQUIRE(addUser(*vault, {name, {role}, "", ""}, test::secret(), security::kLowestCost).ok());
    }
    const auto birth = vault->clock().today().plusMonths(-18);
    family = createFamily(*vault, {"Lind", {{MemberKind::child, "Ida", birth, {}, false}}}).value();
    child = openFamily(*vault, family)->children.front().person;
    const auto coordinators = listCoordinators(*vault).value();
    coordinator = coordinators.front().key;
    REQUIRE(setCoordinator(*vault, family, coordinator).ok());
    const auto known = listForms(*vault).value();
    for (const KnownForm& one : known) {
      if (!form.empty() || !one.form || one.form->subject != domain::Subject::Kind::child) continue;
      const auto begun = start(one.id);
      if (!begun.ok()) continue;
      form = one.id;
      finished = *begun;
      linkId = forms::questionsOf(*one.form).front()->linkId;
    }
    REQUIRE_FALSE(form.empty());
    REQUIRE(sign(*vault, finished).ok());
    draft = start(form).value();
    decision = decide(*vault, {family, vault->clock().today(), 2, {}, "set", "", "", {}}).value();
    formDraft = beginVersion(*vault, form).value();
  }

  base::Result<ScreeningKey> start(const std::string& id) {
    return startScreening(*vault, family, {domain::Subject::Kind::child, 0}, id,
                          vault->clock().today());
  }

  test::TestVault kept;
  std::unique_ptr<OpenVault> vault;
  FamilyKey family{};
  PersonKey child{};
  UserKey coordinator{};
  std::string form, linkId;
  ScreeningKey draft{}, finished{};
  AssessmentKey decision{};
  FormDraftKey formDraft{};
};

constexpr bool kYes = true;
constexpr bool kNo = false;

struct Row {
  const char* name;
  bool allowed[5];  // administrator, professional, coordinator, leader, data protection officer
  std::function<Refusal(OpenVault&, const Vault&)> use;
};

base::Status swallow(std::string_view) {
  return base::Done{};
}

base::Date day(const OpenVault& vault) {
  return vault.clock().today();
}

base::Status swallowKey(const security::SecretText&) {
  return base::Done{};
}

domain::Case named(const std::string& family) {
  domain::Case one;
  one.family = family;
  return one;
}

#define USE(expression) \
  [](OpenVault& v, [[maybe_unused]] const Vault& it) -> Refusal { return refusalOf(expression); }

/// Every use case that is given a vault. What each of them refuses for other reasons than the role
/// does not matter here.
const std::vector<Row>& table() {
  using Kind = domain::Subject::Kind;
  static const std::vector<Row> kTable = {
      // Keeping the vault
      {"checkVault", {kYes, kNo, kNo, kNo, kYes}, USE(checkVault(v))},
      {"addUser", {kYes, kNo, kNo, kNo, kNo},
       USE(addUser(v, {"ny", {Role::leader}, "", ""}, test::secret("kort"), security::kLowestCost))},
      {"notePassphraseCheck", {kYes, kYes, kYes, kYes, kYes}, USE(notePassphraseCheck(v, true))},
      {"listUsers", {kYes, kNo, kNo, kNo, kNo}, USE(listUsers(v))},
      {"changeUser", {kYes, kNo, kNo, kNo, kNo}, USE(changeUser(v, {"ingen", {}, "", ""}))},
      {"removeUser", {kYes, kNo, kNo, kNo, kNo}, USE(removeUser(v, "ingen"))},
      {"setPassphraseOf", {kYes, kNo, kNo, kNo, kNo},
       USE(setPassphraseOf(v, "ingen", test::secret("kort"), security::kLowestCost))},
      {"changePassphrase", {kYes, kYes, kYes, kYes, kYes},
       USE(changePassphrase(v, test::secret(), test::secret("kort"), security::kLowestCost))},
      {"confirmPassphrase", {kYes, kYes, kYes, kYes, kYes},
       USE(confirmPassphrase(v, test::secret()))},
      {"recoveryState", {kYes, kYes, kYes, kYes, kYes}, USE(recoveryState(v))},
      {"renewRecoveryKey", {kYes, kNo, kNo, kNo, kNo},
       USE(renewRecoveryKey(v, test::secret(), swallowKey))},
      {"putRecoveryKey", {kYes, kNo, kNo, kNo, kNo},
       USE(putRecoveryKey(v, test::secret(), security::makeRecoveryKey()))},
      {"rekeyObstacles", {kYes, kNo, kNo, kNo, kNo}, USE(rekeyObstacles(v))},
      {"backupsUnderOldKeys", {kYes, kYes, kYes, kYes, kYes},
       [](OpenVault& v, const Vault&) {
         backupsUnderOldKeys(v);
         return Refusal();
       }},
      {"rekeyVault", {kYes, kNo, kNo, kNo, kNo}, USE(rekeyVault(v))},
      {"makeBackup", {kYes, kYes, kYes, kYes, kYes}, USE(makeBackup(v))},
      {"noteBackup", {kYes, kYes, kYes, kYes, kYes}, USE(noteBackup(v, {}))},
      {"listBackups", {kYes, kYes, kYes, kYes, kYes}, USE(listBackups(v))},
      {"vaultContents", {kYes, kNo, kNo, kNo, kNo}, USE(vaultContents(v))},
      {"setBackupPlace", {kYes, kNo, kNo, kNo, kNo}, USE(setBackupPlace(v, {}))},
      {"backupPlace", {kYes, kYes, kYes, kYes, kYes}, USE(backupPlace(v))},
      {"setBackupDays", {kYes, kNo, kNo, kNo, kNo}, USE(setBackupDays(v, 7))},
      {"backupStanding", {kYes, kYes, kYes, kYes, kYes}, USE(backupStanding(v))},
      {"listLog", {kYes, kNo, kNo, kNo, kYes}, USE(listLog(v, {}))},
      {"logPeople", {kYes, kNo, kNo, kNo, kYes}, USE(logPeople(v))},
      {"verifyLog", {kYes, kNo, kNo, kNo, kYes}, USE(verifyLog(v))},
      {"acceptHead", {kYes, kNo, kNo, kNo, kYes}, USE(acceptHead(v))},
      {"logFellBack", {kYes, kYes, kYes, kYes, kYes},
       [](OpenVault& v, const Vault&) {
         logFellBack(v);
         return Refusal();
       }},
      {"clockIsBehind", {kYes, kYes, kYes, kYes, kYes},
       [](OpenVault& v, const Vault&) {
         clockIsBehind(v);
         return Refusal();
       }},
      // Families
      {"hasFamilies", {kNo, kYes, kYes, kNo, kNo}, USE(hasFamilies(v))},
      {"listFamilies", {kNo, kYes, kYes, kNo, kNo}, USE(listFamilies(v))},
      {"listFamilyNames", {kNo, kYes, kYes, kNo, kNo}, USE(listFamilyNames(v))},
      {"readFamilyRows", {kNo, kYes, kYes, kNo, kNo}, USE(readFamilyRows(v, it.family, it.family))},
      {"readNamedMembers", {kNo, kYes, kYes, kNo, kNo},
       USE(readNamedMembers(v, it.family, it.family))},
      {"openFamily", {kNo, kYes, kYes, kNo, kNo}, USE(openFamily(v, it.family))},
      {"createFamily", {kNo, kYes, kYes, kNo, kNo}, USE(createFamily(v, {"Ny", {}}))},
      {"addMember", {kNo, kYes, kYes, kNo, kNo},
       USE(addMember(v, it.family, {MemberKind::adult, "Far", {}, {}, false}))},
      {"changeMember", {kNo, kYes, kYes, kNo, kNo},
       USE(changeMember(v, it.family, it.child, {MemberKind::child, "Ida", day(v), {}, false}))},
      {"renameFamily", {kNo, kYes, kYes, kNo, kNo}, USE(renameFamily(v, it.family, "Lind"))},
      {"shareChild", {kNo, kYes, kYes, kNo, kNo}, USE(shareChild(v, it.child, it.family))},
      {"listCoordinators", {kNo, kYes, kYes, kNo, kNo}, USE(listCoordinators(v))},
      {"setCoordinator", {kNo, kYes, kYes, kNo, kNo},
       USE(setCoordinator(v, it.family, it.coordinator))},
      {"readHistory", {kNo, kYes, kYes, kNo, kNo},
       USE(readHistory(v, it.family, [&v](std::int64_t) { return day(v); }))},
      {"whatWaits", {kNo, kYes, kYes, kNo, kNo}, USE(whatWaits(v, day(v), 5))},
      {"familyDraft", {kNo, kYes, kYes, kNo, kNo}, USE(familyDraft(v))},
      {"keepFamilyDraft", {kNo, kYes, kYes, kNo, kNo}, USE(keepFamilyDraft(v, {"Ny", {}, {}}))},
      {"dropFamilyDraft", {kNo, kYes, kYes, kNo, kNo}, USE(dropFamilyDraft(v))},
      // Outside one's own
      {"isWithinReach", {kNo, kYes, kYes, kNo, kNo}, USE(isWithinReach(v, it.family))},
      {"findOutside", {kNo, kYes, kYes, kNo, kNo}, USE(findOutside(v, "Lind"))},
      {"openWithReason", {kNo, kYes, kYes, kNo, kNo},
       USE(openWithReason(v, it.family, "Vikar for en kollega"))},
      {"openInEmergency", {kNo, kYes, kYes, kNo, kNo}, USE(openInEmergency(v, it.family))},
      {"openingsToExplain", {kNo, kYes, kYes, kNo, kNo}, USE(openingsToExplain(v))},
      {"explainOpening", {kNo, kYes, kYes, kNo, kNo},
       USE(explainOpening(v, OpeningKey{99}, "Vikar for en kollega"))},
      {"openingsToSee", {kNo, kNo, kNo, kYes, kNo}, USE(openingsToSee(v))},
      {"markOpeningSeen", {kNo, kNo, kNo, kYes, kNo}, USE(markOpeningSeen(v, OpeningKey{99}))},
      {"unitOf", {kNo, kYes, kYes, kNo, kNo}, USE(unitOf(v, it.family))},
      {"setUnit", {kNo, kYes, kYes, kNo, kNo}, USE(setUnit(v, it.family, ""))},
      {"listUnits", {kNo, kYes, kYes, kNo, kNo}, USE(listUnits(v))},
      // Screenings
      {"listChecklists", {kYes, kYes, kYes, kYes, kYes}, USE(listChecklists(v))},
      {"startScreening", {kNo, kYes, kNo, kNo, kNo},
       USE(startScreening(v, it.family, {Kind::child, 0}, it.form, day(v)))},
      {"openScreening", {kNo, kYes, kYes, kNo, kNo}, USE(openScreening(v, it.draft))},
      {"answer", {kNo, kYes, kNo, kNo, kNo},
       USE(answer(v, it.draft, it.linkId, domain::Value::marked))},
      {"answerText", {kNo, kYes, kNo, kNo, kNo}, USE(answerText(v, it.draft, it.linkId, "ja"))},
      {"writeNote", {kNo, kYes, kNo, kNo, kNo},
       USE(writeNote(v, it.draft, it.linkId, NoteKind::note, "set"))},
      {"giveAnswers", {kNo, kYes, kNo, kNo, kNo}, USE(giveAnswers(v, it.draft, it.linkId, {}, {}))},
      {"removeRepetition", {kNo, kYes, kNo, kNo, kNo},
       USE(removeRepetition(v, it.draft, it.linkId, {}, 0))},
      {"completion", {kNo, kYes, kNo, kNo, kNo}, USE(completion(v, it.draft))},
      {"possibleMove", {kNo, kYes, kNo, kNo, kNo}, USE(possibleMove(v, it.draft))},
      {"moveDraft", {kNo, kYes, kNo, kNo, kNo}, USE(moveDraft(v, it.draft, it.form))},
      {"leftBehind", {kNo, kYes, kYes, kNo, kNo}, USE(leftBehind(v, it.draft))},
      {"toConfirm", {kNo, kYes, kYes, kNo, kNo}, USE(toConfirm(v, it.draft))},
      {"confirmAnswer", {kNo, kYes, kNo, kNo, kNo}, USE(confirmAnswer(v, it.draft, it.linkId, {}))},
      {"askAgain", {kNo, kYes, kNo, kNo, kNo}, USE(askAgain(v, it.draft, it.linkId, {}))},
      {"correct", {kNo, kYes, kNo, kNo, kNo}, USE(correct(v, it.finished))},
      {"noteShown", {kNo, kYes, kYes, kNo, kNo}, USE(noteShown(v, it.draft))},
      {"noteScreeningOut", {kNo, kYes, kYes, kNo, kNo},
       USE(noteScreeningOut(v, it.finished, WayOut::printed))},
      {"exportScreenings", {kNo, kYes, kYes, kNo, kNo}, USE(exportScreenings(v, it.family))},
      {"exportToChildrenGuide", {kNo, kYes, kYes, kNo, kNo},
       USE(exportToChildrenGuide(v, it.finished, *domain::CprNumber::parse("2311249996")))},
      {"sign", {kNo, kYes, kNo, kNo, kNo}, USE(sign(v, it.draft))},
      // Decisions
      {"assessFamily", {kNo, kYes, kYes, kNo, kNo}, USE(assessFamily(v, it.family, day(v)))},
      {"decisionDraft", {kNo, kYes, kYes, kNo, kNo}, USE(decisionDraft(v, it.family))},
      {"keepDecisionDraft", {kNo, kYes, kYes, kNo, kNo},
       USE(keepDecisionDraft(v, it.family, {3, 2, "set", "", "", "", {}}))},
      {"dropDecisionDraft", {kNo, kYes, kYes, kNo, kNo}, USE(dropDecisionDraft(v, it.family))},
      {"decide", {kNo, kYes, kYes, kNo, kNo},
       USE(decide(v, {it.family, day(v), 2, {}, "set", "", "", {}}))},
      {"listDecisions", {kNo, kYes, kYes, kNo, kNo}, USE(listDecisions(v, it.family))},
      {"readDecision", {kNo, kYes, kYes, kNo, kNo}, USE(readDecision(v, it.decision))},
      {"setStepDone", {kNo, kYes, kYes, kNo, kNo}, USE(setStepDone(v, it.decision, true))},
      {"setParentsInformed", {kNo, kYes, kYes, kNo, kNo},
       USE(setParentsInformed(v, it.decision, true))},
      {"notePictureOut", {kNo, kYes, kYes, kNo, kNo},
       USE(notePictureOut(v, it.family, WayOut::saved))},
      {"notePaperOut", {kNo, kYes, kYes, kNo, kNo},
       USE(notePaperOut(v, it.family, FamilyPaper::parents, WayOut::saved))},
      {"keptForProfessionals", {kYes, kYes, kYes, kYes, kYes}, USE(keptForProfessionals(v))},
      // Cases
      {"storeCase", {kNo, kYes, kYes, kNo, kNo}, USE(storeCase(v, named(v.user().name)))},
      {"exportCases", {kNo, kYes, kYes, kNo, kNo}, USE(exportCases(v, {}, day(v), swallow))},
      {"assessCases", {kNo, kYes, kYes, kNo, kNo}, USE(assessCases(v, day(v), swallow))},
      // Forms: everybody reads them, the administrator keeps them
      {"listForms", {kYes, kYes, kYes, kYes, kYes}, USE(listForms(v))},
      {"exportForm", {kYes, kYes, kYes, kYes, kYes}, USE(exportForm(v, it.form))},
      {"tryForm", {kYes, kYes, kYes, kYes, kYes},
       [](OpenVault& v, const Vault&) {
         tryForm(v, "{}");
         return Refusal();
       }},
      {"importForm", {kYes, kNo, kNo, kNo, kNo}, USE(importForm(v, "{}", false))},
      {"setFormRetired", {kYes, kNo, kNo, kNo, kNo}, USE(setFormRetired(v, it.form, false))},
      {"beginForm", {kYes, kNo, kNo, kNo, kNo}, USE(beginForm(v, {}))},
      {"beginCopy", {kYes, kNo, kNo, kNo, kNo}, USE(beginCopy(v, it.form, {}))},
      {"beginVersion", {kYes, kNo, kNo, kNo, kNo}, USE(beginVersion(v, it.form))},
      {"listFormDrafts", {kYes, kNo, kNo, kNo, kNo}, USE(listFormDrafts(v))},
      {"openFormDraft", {kYes, kNo, kNo, kNo, kNo}, USE(openFormDraft(v, it.formDraft))},
      {"keepFormDraft", {kYes, kNo, kNo, kNo, kNo},
       [](OpenVault& v, const Vault& it) {
         static std::optional<forms::FormEditor> editor;
         auto opened = openFormDraft(v, it.formDraft);
         if (opened.ok()) editor = std::move(opened).value();
         return refusalOf(keepFormDraft(v, it.formDraft, *editor));
       }},
      // Models: everybody reads them, the administrator changes them
      {"listModels", {kYes, kYes, kYes, kYes, kYes}, USE(listModels(v))},
      {"modelFile", {kYes, kYes, kYes, kYes, kYes}, USE(modelFile(v, v.model().sha256))},
      {"followModel", {kYes, kYes, kYes, kYes, kYes}, USE(followModel(v))},
      {"modelDraft", {kYes, kNo, kNo, kNo, kNo}, USE(modelDraft(v))},
      {"beginModelDraft", {kYes, kNo, kNo, kNo, kNo}, USE(beginModelDraft(v))},
      {"beginModelDraftFrom", {kYes, kNo, kNo, kNo, kNo}, USE(beginModelDraftFrom(v, "{}"))},
      {"keepModelDraft", {kYes, kNo, kNo, kNo, kNo}, USE(keepModelDraft(v, v.model()))},
      {"previewModel", {kYes, kNo, kNo, kNo, kNo}, USE(previewModel(v, v.model(), day(v)))},
      {"approveModelDraft", {kYes, kNo, kNo, kNo, kNo},
       USE(approveModelDraft(v, {day(v), "", ""}))},
      {"approveModel", {kYes, kNo, kNo, kNo, kNo}, USE(approveModel(v, "{}", {day(v), "", ""}))},
      {"dropModelDraft", {kYes, kNo, kNo, kNo, kNo}, USE(dropModelDraft(v))},
      {"publishForm", {kYes, kNo, kNo, kNo, kNo}, USE(publishForm(v, FormDraftKey{99}, "9", false))},
      {"dropFormDraft", {kYes, kNo, kNo, kNo, kNo}, USE(dropFormDraft(v, FormDraftKey{99}))},
  };
  return kTable;
}

#undef USE

/// The names of all use cases in the headers.
std::set<std::string> useCases() {
  static const std::regex kUseCase(R"((\w+)\(OpenVault& vault)");
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(TIDLIG_SOURCE_DIR "/core/usecases")) {
    if (entry.path().extension() != ".h") continue;
    const std::string text = test::bytesOf(entry.path());
    for (std::sregex_iterator at(text.begin(), text.end(), kUseCase), end; at != end; ++at) {
      names.insert((*at)[1]);
    }
  }
  // They copy what they need for a thread of their own; what comes of it is noted by others here.
  for (const char* const helper : {"PassphraseCheck", "BackupShelf"}) names.erase(helper);
  return names;
}

}  // namespace

TEST_CASE("the walk through the roles leaves no use case out") {
  std::set<std::string> walked;
  for (const Row& row : table()) walked.insert(row.name);
  CHECK(walked == useCases());
}

TEST_CASE("every use case refuses every role that it is not for, and no other") {
  Vault it;
  // The administrator first: others have nothing that the table's functions could need.
  for (std::size_t i = 0; i < domain::kRoles.size(); ++i) {
    const std::string role(domain::code(domain::kRoles[i]));
    it.vault.reset();
    it.vault = it.kept.open(role.c_str());
    for (const Row& row : table()) {
      INFO(role << " " << row.name);
      const Refusal refusal = row.use(*it.vault, it);
      CHECK((refusal != ErrorKind::denied) == row.allowed[i]);
      CHECK(refusal != ErrorKind::outside);
    }
  }
}
