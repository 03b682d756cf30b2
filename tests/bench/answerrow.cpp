#include "domain/user.h"
#include "program.h"
#include "row.h"
#include "usecases/families.h"
#include "usecases/openvault.h"
#include "usecases/screenings.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>

namespace tidlig::bench {
namespace {

namespace fs = std::filesystem;
using domain::Value;

constexpr int kAnswersInPair = 20;
/// More pairs than of the other rows: they cost little, and a disk is moodier than a processor.
constexpr int kPairsForOne = 3;
constexpr std::size_t kBlock = 4096;
constexpr std::size_t kBlocksInFile = 1024;

/// A draft in a real vault that takes one answer after another.
class Answering {
 public:
  static base::Result<Answering> begin(const fs::path& folder, const base::Clock& clock) {
    const auto passphrase = security::SecretText::copyOf("made-up families need no secret");
    usecases::NewVault wanted;
    wanted.folder = folder;
    wanted.userName = "bench";
    wanted.roles = {domain::kRoles.begin(), domain::kRoles.end()};
    wanted.profession = "daycare";
    TIDLIG_TRY(usecases::createVault(wanted, passphrase, security::kLowestCost, clock));
    TIDLIG_ASSIGN(auto vault, usecases::OpenVault::unlock(folder, std::nullopt, passphrase, clock));
    Answering made(std::move(vault));
    TIDLIG_TRY(made.startScreening(clock));
    return made;
  }

  /// Another question and another value each time, so that something has to be written.
  base::Status answerNext() {
    constexpr std::array kValues = {Value::absent, Value::some, Value::marked};
    const std::string& question = m_questions[m_given % m_questions.size()];
    const Value value = kValues[(m_given / m_questions.size()) % kValues.size()];
    ++m_given;
    return usecases::answer(*m_vault, m_screening, question, value);
  }

 private:
  explicit Answering(std::unique_ptr<usecases::OpenVault> vault) : m_vault(std::move(vault)) {}

  base::Status startScreening(const base::Clock& clock) {
    usecases::NewMember child{};
    child.kind = usecases::MemberKind::child;
    child.name = "Made-up child";
    child.birthDate = clock.today().plusMonths(-48);
    TIDLIG_ASSIGN(const auto family,
                  usecases::createFamily(*m_vault, {.name = "Made-up family", .members = {child}}));
    TIDLIG_ASSIGN(const auto checklists, usecases::listChecklists(*m_vault));
    for (const usecases::ChecklistInfo& checklist : checklists) {
      if (!forms::observes(*checklist.form)) continue;
      const auto started = usecases::startScreening(
          *m_vault, family, {domain::Subject::Kind::child, 0}, checklist.id, clock.today());
      if (!started) continue;
      m_screening = *started;
      for (const forms::Item* item : forms::questionsOf(*checklist.form)) {
        if (item->indicator) m_questions.push_back(item->linkId);
      }
      return base::Done{};
    }
    return base::Error{base::ErrorKind::io, "no checklist could be started"};
  }

  std::unique_ptr<usecases::OpenVault> m_vault;
  usecases::ScreeningKey m_screening{};
  std::vector<std::string> m_questions;
  std::size_t m_given = 0;
};

/// The least that anything durable takes: one block into a file that has its size already.
class Writing {
 public:
  static base::Result<Writing> begin(const fs::path& file) {
    const std::string zeros(kBlock * kBlocksInFile, '\0');
    TIDLIG_TRY(writeData(file, zeros));
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0 || ::fsync(descriptor) != 0) return failed();
    return Writing(descriptor);
  }
  Writing(Writing&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  Writing& operator=(Writing&&) = delete;
  ~Writing() {
    if (m_descriptor >= 0) ::close(m_descriptor);
  }

  base::Status writeNext() {
    const std::string block(kBlock, static_cast<char>('a' + m_written % 26));
    const auto place = static_cast<off_t>(m_written++ % kBlocksInFile * kBlock);
    const bool written =
        ::pwrite(m_descriptor, block.data(), kBlock, place) == static_cast<ssize_t>(kBlock);
    if (!written || ::fdatasync(m_descriptor) != 0) return failed();
    return base::Done{};
  }

 private:
  explicit Writing(int descriptor) : m_descriptor(descriptor) {}
  static base::Error failed() { return {base::ErrorKind::io, "a block could not be written"}; }
  int m_descriptor;
  std::size_t m_written = 0;
};

/// The times of one kind, taken one by one.
struct Times {
  std::vector<double> milliseconds;
  template <typename Act>
  base::Status add(const Act& act) {
    base::Status done = base::Done{};
    milliseconds.push_back(millisecondsOf([&] { done = act(); }));
    return done;
  }
};

/// One pair: answers and writes in turn, each side's median. A disk has moods, and the two must
/// meet the same ones.
base::Status takePair(Answering& answering, Writing& writing, Pairs& pairs) {
  Times answers, writes;
  for (int i = 0; i < kAnswersInPair; ++i) {
    TIDLIG_TRY(answers.add([&] { return answering.answerNext(); }));
    TIDLIG_TRY(writes.add([&] { return writing.writeNext(); }));
  }
  pairs.a.push_back({.milliseconds = median(answers.milliseconds)});
  pairs.b.push_back({.milliseconds = median(writes.milliseconds)});
  return base::Done{};
}

base::Result<Pairs> takePairs(const fs::path& folder, int count) {
  const base::SystemClock clock;
  TIDLIG_ASSIGN(Answering answering, Answering::begin(folder / "vault", clock));
  TIDLIG_ASSIGN(Writing writing, Writing::begin(folder / "block"));
  Pairs warmUp, pairs;
  TIDLIG_TRY(takePair(answering, writing, warmUp));
  for (int i = 0; i < count; ++i) TIDLIG_TRY(takePair(answering, writing, pairs));
  return pairs;
}

}  // namespace

Outcome durableAnswer(const Settings& settings) {
  const fs::path folder = settings.data / "answers";
  fs::remove_all(folder);
  fs::create_directories(folder);
  const auto pairs = takePairs(folder, kPairsForOne * settings.pairs);
  fs::remove_all(folder);
  if (!pairs) return base::Error{base::ErrorKind::io, pairs.error().detail};
  Measured measured = compared("durable-answer", "one answer in a vault, on the disk",
                               "one write of 4 KiB and fdatasync in the same folder", *pairs);
  measured.goals = {under(2)};
  measured.notes.push_back(
      fmt::format("each value the median of {}, taken in turn", kAnswersInPair));
  return std::vector{measured};
}

}  // namespace tidlig::bench
