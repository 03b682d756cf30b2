#include "fault/disk.h"
#include "fault/samples.h"
#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/backups.h"
#include "usecases/cases.h"
#include "usecases/families.h"
#include "usecases/rekey.h"
#include "usecases/screenings.h"
#include "usecases/users.h"
#include "usecases/vaultstate.h"

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

using namespace tidlig;
using namespace tidlig::usecases;
using fault::Disk;
using fault::Fault;
using fault::Left;
namespace fs = std::filesystem;

namespace {

/// What the program was told is done; each has to be there afterwards.
struct Acknowledged {
  bool whole = false;  ///< everything that the scenario does
  bool vault = false, passphrase = false, backup = false, answered = false, noted = false,
       signedOff = false;
  std::size_t families = 0, screenings = 0, users = 0;
};

/// A vault that was made by this program; the samples' keys cannot all follow a new one.
constexpr std::string_view kMadeHere = "made here";

struct Scenario {
  const char* name;
  std::string_view sample;  ///< vault of tests/data/vaults that it begins with; empty: no vault

  [[nodiscard]] bool isOfDemo() const { return !sample.empty() && sample != kMadeHere; }
  void (*run)(const fs::path& vault, Acknowledged& told);
};

auto unlock(const fs::path& vault, bool sample) {
  return OpenVault::unlock(vault, std::string(sample ? "demo" : "anna"),
                           test::secret(sample ? std::string_view(fault::kSamplePassphrase)
                                               : std::string_view(test::kPassphrase)),
                           test::fixedClock());
}

void create(const fs::path& vault, Acknowledged& told) {
  NewVault wanted;
  wanted.folder = vault;
  wanted.userName = "anna";
  wanted.roles = {domain::Role::administrator, domain::Role::professional};
  const auto made = createVault(wanted, test::secret(), security::kLowestCost, test::fixedClock());
  told.whole = told.vault = made.ok();
}

void screen(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!open) return;
  const base::Date day = test::fixedClock().today();
  const auto family = createFamily(
      **open, {"Lind", {{MemberKind::child, "Alma", *base::Date::parse("2024-05-01"), {}, false}}});
  if (!family) return;
  ++told.families;
  const auto forms = listChecklists(**open);
  if (!forms) return;
  const auto list = std::find_if(forms->begin(), forms->end(), [](const ChecklistInfo& one) {
    return one.form->subject == domain::Subject::Kind::child &&
           !forms::questionsOf(*one.form).empty();
  });
  const auto begun =
      startScreening(**open, *family, {domain::Subject::Kind::child, 0}, list->id, day);
  if (!begun) return;
  ++told.screenings;
  const std::string question = forms::questionsOf(*list->form).front()->linkId;
  if (answer(**open, *begun, question, domain::Value::marked)) told.answered = true;
  if (writeNote(**open, *begun, question, NoteKind::note, "set hjemme")) told.noted = true;
  if (sign(**open, *begun)) told.signedOff = true;
  told.whole = told.answered && told.noted && told.signedOff;
}

void addSomebody(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!open) return;
  const NewUser wanted{"berit", {domain::Role::administrator}, "", ""};
  if (addUser(**open, wanted, test::secret(), security::kLowestCost)) ++told.users;
  told.whole = told.users == 1;
}

constexpr const char* kNewPassphrase = "en helt ny sætning om en hest";

void changeOwnPassphrase(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!open) return;
  told.passphrase = changePassphrase(**open, test::secret(fault::kSamplePassphrase),
                                     test::secret(kNewPassphrase), security::kLowestCost)
                        .ok();
  told.whole = told.passphrase;
}

void rekey(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, false);
  if (open) told.whole = rekeyVault(**open).ok();
}

void backUp(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (open && makeBackup(**open)) told.whole = told.backup = true;
}

void bringIn(const fs::path& vault, Acknowledged& told) {
  const auto open = unlock(vault, true);
  if (!open) return;
  for (const char* const code : {"X-1", "X-2", "X-3"}) {
    domain::Case one;
    one.family = code;
    if (storeCase(**open, one)) ++told.families;
  }
  told.whole = told.families == 3;
}

void upgrade(const fs::path& vault, Acknowledged& told) {
  told.whole = unlock(vault, true).ok();
}

const Scenario kScenarios[] = {
    {"create", "", create},          {"screen", "v7", screen},
    {"add user", "v7", addSomebody}, {"own passphrase", "v7", changeOwnPassphrase},
    {"rekey", kMadeHere, rekey},     {"backup", "v7", backUp},
    {"import", "v7", bringIn},       {"upgrade", "v1", upgrade}};

/// Opens what the fault left and looks whether anything that was told is missing; "" when not.
std::string missing(const fs::path& vault, const Scenario& scenario, const Acknowledged& told) {
  auto open = unlock(vault, scenario.isOfDemo());
  if (told.passphrase || !open) {
    // Whatever was told is so; where nothing was, the old one or the new one opens.
    auto again = OpenVault::unlock(vault, std::string("demo"), test::secret(kNewPassphrase),
                                   test::fixedClock());
    if (told.passphrase && open) return "the old passphrase still opens";
    if (again) open = std::move(again);
  }
  if (!open) {
    return !scenario.sample.empty() || told.vault ? "does not open: " + open.error().detail : "";
  }
  const auto findings = checkVault(**open);
  if (!findings) return findings.error().detail;
  for (const CheckFinding& finding : *findings) {
    // Of the two copies of the key file one may be of before: it is written again, and said so.
    if (finding.part != "keys") return finding.part + ": " + finding.what;
  }
  auto& database = (**open).state().database;
  const auto count = [&](std::string_view sql) {
    auto rows = database.query(sql);
    return rows && rows->next() ? static_cast<std::size_t>(rows->number(0)) : 0;
  };
  if (!scenario.isOfDemo()) return "";
  if (count("SELECT count(*) FROM family") < 12 + told.families) return "a family is gone";
  const std::size_t begun = count("SELECT count(*) FROM log WHERE action = 40");
  if (begun < told.screenings) return "a screening is gone";
  if (count("SELECT count(*) FROM log WHERE action = 40 AND record NOT IN "
            "(SELECT id FROM screening)") > 0) {
    return "a log entry without its screening";
  }
  if (told.backup && !BackupShelf(**open).newestGood()) return "a backup is gone";
  if (told.answered && count("SELECT count(*) FROM log WHERE action = 42") == 0) {
    return "an answer is gone";
  }
  if (told.noted && count("SELECT count(*) FROM note WHERE text = 'set hjemme'") == 0) {
    return "a note is gone";
  }
  if (count("SELECT count(*) FROM log WHERE action = 44") < (told.signedOff ? 1U : 0U)) {
    return "a signature is gone";
  }
  if (count("SELECT count(*) FROM user") < 1 + told.users) return "a user is gone";
  return "";
}

fs::path begin(const test::TempFolder& folder, const Scenario& scenario) {
  const fs::path vault = folder / "vault";
  if (scenario.sample == kMadeHere) {
    Acknowledged made;
    create(vault, made);
  } else if (!scenario.sample.empty()) {
    fs::copy(test::dataPath("vaults") / scenario.sample, vault, fs::copy_options::recursive);
  }
  return vault;
}

std::size_t callsOf(const Scenario& scenario) {
  const test::TempFolder folder;
  const fs::path vault = begin(folder, scenario);
  Acknowledged told;
  Disk::the().watch(folder.path());
  scenario.run(vault, told);
  REQUIRE(told.whole);
  return Disk::the().stop();
}

/// One fault at one call; what was lost, or "".
std::string tryOne(const Scenario& scenario, std::size_t call, Fault fault, Left left,
                   bool syncing) {
  const test::TempFolder folder, after;
  const fs::path vault = begin(folder, scenario);
  Acknowledged told;
  Disk::the().watch(folder.path(), syncing);
  Disk::the().failAt(call, fault);
  scenario.run(vault, told);
  Disk::the().stop();
  if (fault != Fault::powerCut) return missing(vault, scenario, told);
  Disk::the().restore(after.path(), left, static_cast<unsigned>(call));
  return missing(after / "vault", scenario, told);
}

std::size_t step(std::size_t calls) {
  if (std::getenv("TIDLIG_SOAK") != nullptr) return 1;
  return calls / 12 + 1;
}

}  // namespace

TEST_CASE("whatever the disk does at any write, sync, truncate or delete, nothing is lost") {
  std::size_t tried = 0, lost = 0;
  for (const Scenario& scenario : kScenarios) {
    const std::size_t calls = callsOf(scenario);
    REQUIRE(calls > 10);
    std::size_t here = 0;
    for (std::size_t call = 1; call <= calls; call += step(calls)) {
      for (const auto& [fault, left] : {std::pair{Fault::ioError, Left::everything},
                                        {Fault::full, Left::everything},
                                        {Fault::shortWrite, Left::everything},
                                        {Fault::powerCut, Left::nothing},
                                        {Fault::powerCut, Left::everything},
                                        {Fault::powerCut, Left::some}}) {
        const std::string what = tryOne(scenario, call, fault, left, true);
        ++here;
        if (what.empty()) continue;
        ++lost;
        fmt::print("{}, call {}, fault {}, left {}: {}\n", scenario.name, call,
                   static_cast<int>(fault), static_cast<int>(left), what);
      }
    }
    tried += here;
    fmt::print("{}: {} calls, {} faults tried\n", scenario.name, calls, here);
  }
  fmt::print("in all {} faults tried, {} lost anything\n", tried, lost);
  CHECK(lost == 0);
}

TEST_CASE("the control: where the disk only says that it synced, power cuts do lose") {
  std::size_t tried = 0, lost = 0;
  for (const Scenario& scenario : kScenarios) {
    const std::size_t calls = callsOf(scenario);
    for (std::size_t call = calls / 2; call <= calls; call += step(calls)) {
      ++tried;
      if (!tryOne(scenario, call, Fault::powerCut, Left::some, false).empty()) ++lost;
    }
  }
  fmt::print("control without syncing: {} power cuts, {} lost something\n", tried, lost);
  CHECK(lost > 0);
}
