#include "base/folder.h"
#include "fault/people.h"
#include "fault/samples.h"
#include "storage/migrations.h"
#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/assessments.h"
#include "usecases/backups.h"
#include "usecases/cases.h"
#include "usecases/families.h"
#include "usecases/formdrafts.h"
#include "usecases/rekey.h"
#include "usecases/restoring.h"
#include "usecases/screenings.h"
#include "usecases/users.h"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

namespace tidlig::fault {
namespace {

using namespace usecases;
namespace fs = std::filesystem;

/// Whether it is done; if not, why.
template <typename T>
bool done(Acknowledged& told, const base::Result<T>& result) {
  if (!result) told.failed = result.error().kind;
  return result.ok();
}

void create(const fs::path& vault, Acknowledged& told) {
  NewVault wanted;
  wanted.folder = vault;
  wanted.userName = "anna";
  wanted.roles = {domain::Role::administrator, domain::Role::professional};
  const auto made = createVault(wanted, test::secret(), security::kLowestCost, test::fixedClock());
  told.whole = told.vault = done(told, made);
}

base::Result<FamilyKey> addFamily(OpenVault& vault) {
  return createFamily(
      vault, {"Lind", {{MemberKind::child, "Alma", *base::Date::parse("2024-05-01"), {}, false}}});
}

void screen(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!done(told, open)) return;
  const auto family = addFamily(**open);
  if (!done(told, family)) return;
  ++told.families;
  const auto forms = listChecklists(**open);
  if (!done(told, forms)) return;
  const auto list = std::find_if(forms->begin(), forms->end(), [](const ChecklistInfo& one) {
    return one.form->subject == domain::Subject::Kind::child &&
           !forms::questionsOf(*one.form).empty();
  });
  const auto begun = startScreening(**open, *family, {domain::Subject::Kind::child, 0}, list->id,
                                    test::fixedClock().today());
  if (!done(told, begun)) return;
  ++told.screenings;
  const std::string question = forms::questionsOf(*list->form).front()->linkId;
  told.answered = done(told, answer(**open, *begun, question, domain::Value::marked));
  told.noted = done(told, writeNote(**open, *begun, question, NoteKind::note, kNote));
  told.signedOff = done(told, sign(**open, *begun));
  told.whole = told.answered && told.noted && told.signedOff;
}

void decideOn(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!done(told, open)) return;
  const auto family = addFamily(**open);
  if (!done(told, family)) return;
  ++told.families;
  told.decided = done(told, decide(**open, {*family,
                                            test::fixedClock().today(),
                                            2,
                                            {},
                                            kReason,
                                            "forældrene",
                                            "besøg",
                                            *base::Date::parse("2026-12-01")}));
  told.whole = told.decided;
}

void publish(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!done(told, open)) return;
  const auto draft = beginForm(
      **open, {{kFormTitle, "About play"}, {"healthVisitor"}, domain::Subject::Kind::child, {}});
  if (!done(told, draft)) return;
  told.drafted = true;
  auto editor = openFormDraft(**open, *draft);
  if (!done(told, editor)) return;
  const domain::LocalText question{"Leger barnet?", "Play?"};
  if (!done(told, editor->addQuestion("section.1", forms::OwnQuestion::yesNo, question))) return;
  if (!done(told, keepFormDraft(**open, *draft, *editor))) return;
  told.published = done(told, publishForm(**open, *draft, "1.0.0", true));
  told.whole = told.published;
}

void addSomebody(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!done(told, open)) return;
  const NewUser wanted{"berit", {domain::Role::administrator}, "", ""};
  if (done(told, addUser(**open, wanted, test::secret(), security::kLowestCost))) ++told.users;
  told.whole = told.users == 1;
}

void changeOwnPassphrase(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!done(told, open)) return;
  told.passphrase =
      done(told, changePassphrase(**open, test::secret(kSamplePassphrase),
                                  test::secret(kNewPassphrase), security::kLowestCost));
  told.whole = told.passphrase;
}

void rekey(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, false);
  if (done(told, open)) told.whole = done(told, rekeyVault(**open));
}

void backUp(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (done(told, open)) told.whole = told.backup = done(told, makeBackup(**open));
}

void makeOneBackup(const fs::path& vault) {
  Acknowledged told;
  backUp(vault, told);
  REQUIRE(told.backup);
}

fs::path onlyBackup(const fs::path& vault) {
  return base::entriesOf(vault / storage::kBackupsName).front();
}

void restore(const fs::path& vault, Acknowledged& told) {
  told.backup = true;
  const fs::path beside = restoredBeside(vault);
  const auto restored = restoreBackup(onlyBackup(vault), beside, std::string("demo"),
                                      test::secret(kSamplePassphrase), test::fixedClock());
  if (!done(told, restored)) return;
  const auto swapped = swapRestored(vault, beside, test::fixedClock().today());
  told.swapped = done(told, swapped);
  if (swapped && !swapped->settled) told.backup = false;
  told.whole = told.swapped;
}

void bringIn(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!done(told, open)) return;
  for (const char* const code : {"X-1", "X-2", "X-3"}) {
    domain::Case one;
    one.family = code;
    if (done(told, storeCase(**open, one))) ++told.families;
  }
  told.whole = told.families == 3;
}

void upgrade(const fs::path& vault, Acknowledged& told) {
  told.whole = done(told, unlock(vault, true));
}

constexpr Scenario kScenarios[] = {{"create", "", create, nullptr, true},
                                   {"open", kNewest, upgrade, nullptr, true},
                                   {"screen", kNewest, screen},
                                   {"decide", kNewest, decideOn},
                                   {"publish a form", kNewest, publish},
                                   {"add user", kNewest, addSomebody},
                                   {"own passphrase", kNewest, changeOwnPassphrase},
                                   {"rekey", kMadeHere, rekey},
                                   {"backup", kNewest, backUp},
                                   {"restore", kNewest, restore, makeOneBackup, true},
                                   {"import", kNewest, bringIn},
                                   {"upgrade v1", "v1", upgrade},
                                   {"upgrade v2", "v2", upgrade},
                                   {"upgrade v3", "v3", upgrade},
                                   {"upgrade v4", "v4", upgrade},
                                   {"upgrade v5", "v5", upgrade},
                                   {"upgrade v6", "v6", upgrade},
                                   {"upgrade v7", "v7", upgrade},
                                   {"upgrade v8", "v8", upgrade}};

/// Made once for the whole program.
fs::path vaultMadeHere() {
  static const test::TempFolder kFolder;
  static const fs::path kVault = [] {
    Acknowledged told;
    create(kFolder / "vault", told);
    REQUIRE(told.vault);
    return kFolder / "vault";
  }();
  return kVault;
}

}  // namespace

base::Result<std::unique_ptr<OpenVault>> unlock(const fs::path& vault, bool sample) {
  auto open = OpenVault::unlock(vault, std::string(sample ? "demo" : "anna"),
                                test::secret(sample ? std::string_view(kSamplePassphrase)
                                                    : std::string_view(test::kPassphrase)),
                                test::fixedClock());
  if (open && whenOpened()) whenOpened()();
  return open;
}

std::function<void()>& whenOpened() {
  static std::function<void()> then;
  return then;
}

std::span<const Scenario> allScenarios() {
  return kScenarios;
}

const Scenario& scenarioNamed(std::string_view name) {
  const auto* const found = std::find_if(std::begin(kScenarios), std::end(kScenarios),
                                         [name](const Scenario& one) { return one.name == name; });
  REQUIRE(found != std::end(kScenarios));
  return *found;
}

fs::path begin(const test::TempFolder& folder, const Scenario& scenario) {
  const fs::path vault = folder / "vault";
  if (scenario.sample == kMadeHere) {
    fs::copy(vaultMadeHere(), vault, fs::copy_options::recursive);
  } else if (!scenario.sample.empty()) {
    const std::string version = scenario.sample == kNewest
                                    ? fmt::format("v{}", storage::newestSchemaVersion())
                                    : std::string(scenario.sample);
    fs::copy(test::dataPath("vaults") / version, vault, fs::copy_options::recursive);
  }
  if (scenario.prepare != nullptr) scenario.prepare(vault);
  return vault;
}

bool soaking() {
  return std::getenv("TIDLIG_SOAK") != nullptr;
}

std::vector<std::size_t> pointsUpTo(std::size_t last, std::size_t many) {
  const std::size_t step = soaking() ? 1 : last / many + 1;
  std::vector<std::size_t> points;
  for (std::size_t point = 1; point <= last; point += step) points.push_back(point);
  return points;
}

}  // namespace tidlig::fault
