// A good database beside a write-ahead log in which anything stands: bits turned over, bytes
// overwritten, frames moved, frames of another log, an end that is missing. What was committed
// before the first changed frame stays, exactly and whole; nothing after it counts. An input is a
// list of changes to a log that answers were written into. The first byte: bit 0 makes the log's
// sums right again, so that the damage gets to the cipher; bit 1 salvages, too.

#include "base/file.h"
#include "base/hash.h"
#include "storage/tally.h"
#include "support/input.h"
#include "support/must.h"
#include "support/samplevault.h"
#include "support/walframes.h"
#include "usecases/families.h"
#include "usecases/salvaging.h"
#include "usecases/screenings.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

using namespace tidlig;
using fuzz::Input;
using fuzz::mustHold;

namespace {

enum What : unsigned { kSummed = 1, kSalvage = 2 };
constexpr std::size_t kMostChanges = 32;
constexpr std::size_t kMostFrames = 200;
constexpr std::size_t kSteps = 6;

/// What a vault holds: everything about families to the byte, and how long its log is without the
/// entries of signing in.
struct State {
  std::int64_t entries = 0;
  std::string rows;
  friend bool operator==(const State&, const State&) = default;
};

State stateOf(usecases::OpenVault& vault) {
  storage::Database& database = vault.state().database;
  State state;
  const auto tally = storage::tallyBeforeSignIn(database);
  mustHold(tally.ok());
  state.entries = tally->logEntries;
  for (const char* const sql :
       {"SELECT quote(id) || quote(code) || quote(name) FROM family ORDER BY id",
        "SELECT quote(id) || quote(name) FROM person ORDER BY id",
        "SELECT quote(id) || quote(family) || quote(status) ||"
        " quote(observations) FROM screening ORDER BY id",
        "SELECT quote(screening) || quote(link_id) || quote(kind) || quote(code) || quote(text)"
        " FROM answer ORDER BY screening, link_id, place, position"}) {
    auto rows = database.query(sql);
    mustHold(rows.ok());
    while (rows->next()) state.rows += rows->text(0);
    mustHold(rows->status().ok());
  }
  state.rows = base::sha256Hex(state.rows);
  return state;
}

/// A log that steps of work were written into, and what was there after each.
struct Written {
  struct Point {
    std::size_t size;  ///< of the log
    State state;
  };
  std::string log;
  std::vector<Point> points;
};

/// Family after family, each with an answered question; `done` after each commit.
void step(usecases::OpenVault& vault, std::size_t n, const base::Date& today,
          const std::function<void()>& done) {
  using namespace usecases;
  const auto family = createFamily(
      vault, {"Lind" + std::to_string(n),
              {{MemberKind::child, "Alma", *base::Date::parse("2024-05-01"), {}, false}}});
  mustHold(family.ok());
  done();
  const auto lists = listChecklists(vault);
  mustHold(lists.ok());
  for (const ChecklistInfo& list : *lists) {
    const auto questions = forms::questionsOf(*list.form);
    const bool fits = list.form->subject == domain::Subject::Kind::child && !questions.empty();
    if (!fits) continue;
    const auto begun =
        startScreening(vault, *family, {domain::Subject::Kind::child, 0}, list.id, today);
    if (!begun) continue;
    done();
    mustHold(answer(vault, *begun, questions.front()->linkId, domain::Value::marked).ok());
    done();
    return;
  }
  mustHold(false);
}

struct Sample {
  fuzz::SampleVault vault;
  State before = untouched();  ///< without any log
  Written own = written();
  Written other = written();  ///< of the same vault, another time
  Sample() {
    mustHold(own.log.substr(0, test::kWalHeader) != other.log.substr(0, test::kWalHeader));
  }

 private:
  State untouched() {
    vault.write(vault.database(), vault.keys());
    const auto open = vault.unlock();
    mustHold(open.ok());
    return stateOf(**open);
  }
  Written written() {
    vault.write(vault.database(), vault.keys());
    const auto log = vault.folder() / "vault.db-wal";
    const auto open = vault.unlock();
    mustHold(open.ok());
    Written all;
    const auto keep = [&] {
      State state = stateOf(**open);
      // Nobody has signed in after it.
      state.entries = (*open)->state().log.head()->n;
      all.points.push_back({std::filesystem::file_size(log), std::move(state)});
    };
    keep();
    for (std::size_t n = 0; n < kSteps; ++n) {
      step(**open, n, vault.clock().today(), keep);
    }
    all.log = *base::readFile(log, 64 * 1024 * 1024);
    mustHold(*base::readFile(vault.folder() / "vault.db", 64 * 1024 * 1024) == vault.database());
    return all;
  }
};

const Sample& sample() {
  static const Sample kSample;
  return kSample;
}

std::size_t frameOf(Input& in, std::string_view log) {
  return in.pair() % std::max<std::size_t>(test::walFrames(log), 1);
}

/// One change: what happens, to which frame, and where in it.
void change(Input& in, std::string& log) {
  const unsigned how = in.byte() % 8;
  const std::size_t at = test::walFrameAt(frameOf(in, log));
  const auto& own = sample().own.log;
  const auto& other = sample().other.log;
  const auto place = [&] {
    const unsigned within = in.pair();
    // Every other time in a header, the file's or the frame's.
    const std::size_t head =
        (within & 0x4000U) != 0 ? within % test::kWalHeader : at + within % test::kFrameHeader;
    return (within & 0x8000U) != 0 ? head : at + within % test::kWalFrame;
  };
  if (how <= 2) {
    const std::size_t where = place();
    const unsigned value = in.byte();
    if (where >= log.size()) return;
    const auto before = static_cast<unsigned char>(log[where]);
    log[where] = static_cast<char>(how == 0 ? before ^ (1U << value % 8) : value);
  } else if (how == 3) {
    log.resize(std::min(log.size(), place()));
  } else if (how == 4 || how == 5) {
    const std::string& from = how == 4 ? own : other;
    const std::size_t there = test::walFrameAt(frameOf(in, from));
    if (at + test::kWalFrame > log.size()) return;
    log.replace(at, test::kWalFrame, from, there, test::kWalFrame);
  } else if (how == 6) {
    if (test::walFrames(log) > kMostFrames || at > log.size()) return;
    log.insert(at, other, test::walFrameAt(frameOf(in, other)), test::kWalFrame);
  } else if (at < log.size() && at < other.size()) {
    log = log.substr(0, at) + other.substr(at);
  }
}

/// How much of the log is as it was written: whole frames.
std::size_t wholePart(std::string_view log) {
  const std::string& own = sample().own.log;
  const auto [here, there] = std::mismatch(log.begin(), log.end(), own.begin(), own.end());
  const auto same = static_cast<std::size_t>(here - log.begin());
  return same < test::kWalHeader ? 0
                                 : test::walFrameAt((same - test::kWalHeader) / test::kWalFrame);
}

const State& expected(std::string_view log) {
  const State* state = &sample().before;
  for (const auto& point : sample().own.points) {
    if (point.size <= wholePart(log)) state = &point.state;
  }
  return *state;
}

void write(const std::string& log) {
  const fuzz::SampleVault& vault = sample().vault;
  vault.write(vault.database(), vault.keys());
  mustHold(base::writeNewFile(vault.folder() / "vault.db-wal", log).ok());
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::SampleVault& vault = sample().vault;
  Input in(data, size);
  const unsigned what = in.byte();
  std::string log = sample().own.log;
  for (std::size_t i = 0; i < kMostChanges && !in.atEnd(); ++i) change(in, log);
  const bool summed = (what & kSummed) != 0;
  if (summed) test::sumWalAnew(log);
  write(log);
  if ((what & kSalvage) != 0) {
    (void)usecases::salvageVault(vault.folder(), vault.another(), std::string("demo"),
                                 vault.passphrase(), vault.clock());
  }
  const auto opened = vault.unlock();
  if (!opened) {
    // Where its sums do not hold, a log is not read at all.
    mustHold(summed && opened.error().kind != base::ErrorKind::wrongKey);
    return 0;
  }
  const auto findings = usecases::checkVault(**opened);
  if (summed) return 0;
  mustHold(findings.ok() && findings->empty());
  mustHold(stateOf(**opened) == expected(log));
  return 0;
}
