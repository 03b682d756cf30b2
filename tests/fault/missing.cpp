#include "fault/people.h"
#include "support/vaults.h"
#include "usecases/backups.h"
#include "usecases/formdrafts.h"
#include "usecases/forms.h"
#include "usecases/vaultstate.h"

#include <algorithm>

namespace tidlig::fault {
namespace {

using namespace usecases;
using storage::LogAction;
namespace fs = std::filesystem;
using Opening = base::Result<std::unique_ptr<OpenVault>>;

/// Families in every sample vault.
constexpr std::size_t kFamilies = 12;

/// Counts what a vault holds.
class Counter {
 public:
  explicit Counter(OpenVault& vault) : m_database(vault.state().database) {}

  template <typename... Values>
  [[nodiscard]] std::size_t count(std::string_view sql, const Values&... values) const {
    auto rows = m_database.query(sql, values...);
    return rows && rows->next() ? static_cast<std::size_t>(rows->integer(0)) : 0;
  }
  [[nodiscard]] std::size_t noted(LogAction action) const {
    return count("SELECT count(*) FROM log WHERE action = ?1", static_cast<std::int64_t>(action));
  }
  /// Entries of something that is not there.
  [[nodiscard]] bool hasScreeningByHalves() const {
    return count(
               "SELECT count(*) FROM log WHERE action = ?1 AND record NOT IN (SELECT id FROM "
               "screening)",
               static_cast<std::int64_t>(LogAction::screeningStarted)) > 0;
  }
  [[nodiscard]] bool hasDecisionByHalves() const {
    return count(
               "SELECT count(*) FROM log WHERE action = ?1 AND record NOT IN (SELECT id FROM "
               "assessment)",
               static_cast<std::int64_t>(LogAction::decided)) > 0;
  }

 private:
  storage::Database& m_database;
};

Opening openLeft(const fs::path& vault, const Scenario& scenario, const Acknowledged& told,
                 std::string& wrong) {
  auto open = unlock(vault, scenario.isOfDemo());
  if (!told.passphrase && open) return open;
  // Whatever was told is so; where nothing was, the old one or the new one opens.
  auto again = OpenVault::unlock(vault, std::string("demo"), test::secret(kNewPassphrase),
                                 test::fixedClock());
  if (told.passphrase && open) wrong = "the old passphrase still opens";
  return again ? std::move(again) : std::move(open);
}

std::string checked(OpenVault& vault) {
  const auto findings = checkVault(vault);
  if (!findings) return findings.error().detail;
  for (const CheckFinding& finding : *findings) {
    // Of the two copies of the key file one may be of before: it is written again, and said so.
    if (finding.part != "keys") return finding.part + ": " + finding.what;
  }
  return "";
}

std::string missingWork(const Counter& vault, const Acknowledged& told) {
  if (vault.count("SELECT count(*) FROM family") < kFamilies + told.families) {
    return "a family is gone";
  }
  if (vault.noted(LogAction::screeningStarted) < told.screenings) return "a screening is gone";
  if (vault.hasScreeningByHalves()) return "a log entry without its screening";
  if (vault.hasDecisionByHalves()) return "a log entry without its decision";
  if (told.answered && vault.noted(LogAction::answered) == 0) return "an answer is gone";
  if (told.noted &&
      vault.count("SELECT count(*) FROM note WHERE text = ?1", std::string_view(kNote)) == 0) {
    return "a note is gone";
  }
  if (told.signedOff && vault.noted(LogAction::screeningSigned) == 0) return "a signature is gone";
  if (told.decided && vault.count("SELECT count(*) FROM assessment WHERE reason = ?1",
                                  std::string_view(kReason)) == 0) {
    return "a decision is gone";
  }
  return "";
}

/// A form that was begun is a draft or was published, never neither and never both.
std::string missingForm(OpenVault& vault, const Acknowledged& told) {
  const auto drafts = listFormDrafts(vault);
  const auto forms = listForms(vault);
  if (!drafts || !forms) return "the forms cannot be read";
  const auto inDrafts = std::count_if(drafts->begin(), drafts->end(),
                                      [](const auto& one) { return one.title.da == kFormTitle; });
  const auto inForms = std::count_if(forms->begin(), forms->end(), [](const auto& one) {
    return one.form->title.text == kFormTitle;
  });
  if (inDrafts + inForms > 1) return "a form twice";
  if (told.drafted && inDrafts + inForms == 0) return "a form is gone";
  if (told.published && inForms == 0) return "a published form is gone";
  return "";
}

std::string missingElse(OpenVault& vault, const Counter& counter, const Acknowledged& told) {
  if (counter.count("SELECT count(*) FROM user") < 1 + told.users) return "a user is gone";
  if (told.swapped && counter.noted(LogAction::restored) == 0) return "what was restored is gone";
  if (!told.backup || BackupShelf(vault).newestGood()) return "";
  // They come over in the midst of a swap; before that they are in the folder that is kept.
  for (const auto& beside : fs::directory_iterator(vault.folder().parent_path())) {
    if (!told.swapped && BackupShelf(vault).newestGood({beside.path() / storage::kBackupsName})) {
      return "";
    }
  }
  return "a backup is gone";
}

}  // namespace

std::string missing(const fs::path& vault, const Scenario& scenario, const Acknowledged& told) {
  std::string wrong;
  const auto open = openLeft(vault, scenario, told, wrong);
  if (!wrong.empty()) return wrong;
  if (!open) {
    const bool wanted = !scenario.sample.empty() || told.vault;
    return wanted ? "does not open: " + open.error().detail : "";
  }
  wrong = checked(**open);
  if (!wrong.empty() || !scenario.isOfDemo()) return wrong;
  const Counter counter(**open);
  wrong = missingWork(counter, told);
  if (wrong.empty()) wrong = missingForm(**open, told);
  return wrong.empty() ? missingElse(**open, counter, told) : wrong;
}

}  // namespace tidlig::fault
