// A disk that is really full: a small one in memory, in a name space that a child process has for
// itself.

#include "fault/child.h"
#include "fault/draft.h"
#include "fault/people.h"
#include "fault/scenario.h"
#include "storage/vaultfolder.h"
#include "support/vaults.h"
#include "usecases/screenings.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <sys/mount.h>

#include <catch2/catch_test_macros.hpp>
#include <cstring>

using namespace tidlig;
using namespace tidlig::fault;
using namespace tidlig::usecases;
using base::ErrorKind;
namespace fs = std::filesystem;

namespace {

/// What the child did on its small disk.
struct Told {
  bool mounted = false;
  bool reserveGivenUp = false;
  std::size_t answers = 0;                      ///< acknowledged until the disk was full
  std::size_t answersAfter = 0;                 ///< and after room was made
  std::optional<ErrorKind> answering, signing;  ///< on the full disk
  bool signedOff = false;                       ///< after room was made
  bool stillDraft = false;                      ///< before that
};

void writeText(const char* path, const std::string& text) {
  const int file = ::open(path, O_WRONLY);
  if (file < 0) return;
  (void)!::write(file, text.data(), text.size());
  ::close(file);
}

bool mountSmallDisk(const fs::path& at) {
  const std::string ids = fmt::format("0 {} 1", ::getuid());
  const std::string groups = fmt::format("0 {} 1", ::getgid());
  if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
  writeText("/proc/self/setgroups", "deny");
  writeText("/proc/self/uid_map", ids);
  writeText("/proc/self/gid_map", groups);
  return ::mount("tmpfs", at.c_str(), "tmpfs", 0, "size=24m") == 0;
}

/// Takes all the room there is.
void fill(const fs::path& file) {
  const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  const std::string piece(4096, 'x');
  while (::write(out, piece.data(), piece.size()) > 0) {
  }
  ::close(out);
}

bool mayMount() {
  const test::TempFolder folder;
  const Shared<Told> told;
  endOf(beginChild([&] { told->mounted = mountSmallDisk(folder.path()); }));
  return told->mounted;
}

/// Answers until there is no room, with the disk filled up again whenever the vault got some.
std::optional<ErrorKind> answerUntilFull(OpenVault& vault, const Draft& draft, const fs::path& disk,
                                         std::size_t& answers) {
  constexpr std::size_t kMost = 20000;
  while (answers < kMost) {
    fill(disk / "filler");
    const auto given = giveAnswer(vault, draft, answers);
    if (!given) return given.error().kind;
    ++answers;
  }
  return std::nullopt;
}

void workOnSmallDisk(const fs::path& original, const Draft& draft, const fs::path& disk,
                     Told& told) {
  const fs::path vault = disk / "vault";
  fs::copy(original, vault, fs::copy_options::recursive);
  {
    const auto open = unlock(vault, true);
    if (!open || !fs::exists(vault / storage::kReserveName)) return;
    told.answering = answerUntilFull(**open, draft, disk, told.answers);
    told.reserveGivenUp = !fs::exists(vault / storage::kReserveName);
    fill(disk / "filler");
    if (const auto done = sign(**open, draft.key); !done) told.signing = done.error().kind;
    const auto view = openScreening(**open, draft.key);
    told.stillDraft = !view || view->status == domain::ScreeningStatus::draft;
    fs::remove(disk / "filler");
    for (; told.answersAfter < 5; ++told.answersAfter) {
      if (!giveAnswer(**open, draft, told.answers + told.answersAfter)) return;
    }
    told.signedOff = sign(**open, draft.key).ok();
  }
  fs::copy(vault, original.parent_path() / "after", fs::copy_options::recursive);
}

}  // namespace

TEST_CASE("a full disk while answering and signing: told so, nothing is lost, and it goes on") {
  if (!mayMount()) SKIP("mounting is not allowed here");
  const test::TempFolder folder, disk;
  const fs::path vault = begin(folder, scenarioNamed("screen"));
  const Draft draft = beginDraft(vault);
  const Shared<Told> told;
  REQUIRE(endOf(beginChild([&] {
            told->mounted = mountSmallDisk(disk.path());
            if (told->mounted) workOnSmallDisk(vault, draft, disk.path(), *told);
          })) == 0);
  REQUIRE(told->mounted);
  CHECK(told->answering == ErrorKind::full);
  // The reserve was given up for work to be finished with, and that came down.
  CHECK(told->reserveGivenUp);
  CHECK(told->answers > 0);
  CHECK(told->signing == ErrorKind::full);
  CHECK(told->stillDraft);
  CHECK(told->answersAfter == 5);
  CHECK(told->signedOff);
  const auto open = unlock(folder / "after", true);
  REQUIRE(open.ok());
  CHECK(answersIn(**open, draft) == told->answers + told->answersAfter);
  CHECK(holdsAnswers(**open, draft, told->answers + told->answersAfter));
  CHECK(fs::exists(folder / "after" / storage::kReserveName));
  const auto findings = checkVault(**open);
  CHECK((findings && findings->empty()));
  fmt::print("full disk: {} answers acknowledged until it was full, all there\n", told->answers);
}
