#include "fault/draft.h"
#include "fault/people.h"
#include "support/vaults.h"
#include "support/walframes.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace tidlig;
using namespace tidlig::fault;
using namespace tidlig::usecases;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kAnswers = 4;

/// The files of a vault while it is open, with everything that was answered still in the log.
struct Answered {
  Draft draft;
  std::map<std::string, std::string> files;  ///< but for the log
  std::string log;
  std::array<std::size_t, kAnswers> ends{};  ///< of the log, once each answer was acknowledged

  /// How many answers were acknowledged when the log was no longer than this.
  [[nodiscard]] std::size_t answersWithin(std::size_t size) const {
    std::size_t n = 0;
    while (n < kAnswers && ends[n] <= size) ++n;
    return n;
  }
};

constexpr const char* kLog = "vault.db-wal";

Answered answerOn(const fs::path& vault) {
  Answered all;
  all.draft = beginDraft(vault);
  const std::string before = test::bytesOf(vault / "vault.db");
  const auto open = unlock(vault, true);
  REQUIRE(open.ok());
  for (std::size_t n = 0; n < kAnswers; ++n) {
    REQUIRE(giveAnswer(**open, all.draft, n).ok());
    all.ends[n] = fs::file_size(vault / kLog);
  }
  for (const char* const name : {"vault.db", "vault.keys", "vault.keys.2"}) {
    all.files[name] = test::bytesOf(vault / name);
  }
  REQUIRE(all.files["vault.db"] == before);
  all.log = test::bytesOf(vault / kLog);
  REQUIRE(all.log.size() == test::walFrameAt(test::walFrames(all.log)));
  return all;
}

Answered answered() {
  const test::TempFolder folder;
  return answerOn(begin(folder, scenarioNamed("screen")));
}

/// Exactly the first `n` answers are there, and nothing is damaged.
void checkHolds(const Answered& all, std::string_view log, std::size_t n) {
  const test::TempFolder folder;
  const fs::path vault = folder / "vault";
  fs::create_directory(vault);
  for (const auto& [name, bytes] : all.files) test::writeBytes(vault / name, bytes);
  test::writeBytes(vault / kLog, log);
  const auto open = unlock(vault, true);
  INFO((open ? "" : open.error().detail));
  REQUIRE(open.ok());
  CHECK(answersIn(**open, all.draft) == n);
  CHECK(holdsAnswers(**open, all.draft, n));
  const auto findings = checkVault(**open);
  REQUIRE(findings.ok());
  CHECK(findings->empty());
}

/// Every frame, or some of them.
std::vector<std::size_t> framesOf(const std::string& log) {
  std::vector<std::size_t> frames = pointsUpTo(test::walFrames(log), 24);
  for (std::size_t& frame : frames) --frame;
  return frames;
}

}  // namespace

TEST_CASE("a log that is cut anywhere leaves the answers that were whole before the cut") {
  const Answered all = answered();
  const std::string_view log = all.log;
  checkHolds(all, log, kAnswers);
  for (const std::size_t size : {std::size_t{0}, std::size_t{7}, test::kWalHeader}) {
    checkHolds(all, log.substr(0, size), 0);
  }
  for (std::size_t frame = 0; frame < test::walFrames(log); ++frame) {
    INFO(frame);
    const std::size_t at = test::walFrameAt(frame);
    for (const std::size_t size : {at, at + 11, at + 2000}) {
      checkHolds(all, log.substr(0, size), all.answersWithin(at));
    }
  }
}

TEST_CASE("a damaged frame of the log takes back what came with it and after it, no more") {
  const Answered all = answered();
  const auto damaged = [&](std::size_t frame, std::size_t byte) {
    INFO(frame);
    const std::size_t at = test::walFrameAt(frame);
    std::string log = all.log;
    log[at + byte] = static_cast<char>(log[at + byte] ^ 4);
    checkHolds(all, log, all.answersWithin(at));
  };
  for (const std::size_t frame : framesOf(all.log)) {
    for (const std::size_t byte : {3U, 7U, 12U, 20U, 24U, 3000U}) damaged(frame, byte);
  }
}

TEST_CASE("frames of another log, or of the same log elsewhere, are not taken for its own") {
  const Answered all = answered();
  const Answered other = answered();
  REQUIRE(all.log.substr(16, 8) != other.log.substr(16, 8));
  for (const std::size_t frame : framesOf(all.log)) {
    INFO(frame);
    const std::size_t at = test::walFrameAt(frame);
    std::string mixed = all.log;
    mixed.replace(at, test::kWalFrame, other.log, at, test::kWalFrame);
    checkHolds(all, mixed, all.answersWithin(at));
    mixed = all.log.substr(0, at) + other.log.substr(at);
    checkHolds(all, mixed, all.answersWithin(at));
    if (frame + 1 == test::walFrames(all.log)) continue;
    mixed = all.log;
    mixed.replace(at, test::kWalFrame, all.log, at + test::kWalFrame, test::kWalFrame);
    checkHolds(all, mixed, all.answersWithin(at));
  }
}
