#include "base/jsonwriter.h"
#include "commands.h"
#include "exitstatus.h"
#include "output.h"
#include "usecases/logreading.h"
#include "vaultoptions.h"

#include <fmt/format.h>

#include <ctime>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;
using usecases::LogLine;
using usecases::LogProblem;

struct ListOptions {
  VaultOptions vault;
  std::optional<std::string> since;
  std::optional<std::string> until;
  std::optional<std::string> by;
  std::optional<std::string> action;
  std::optional<std::string> family;
  bool json = false;
};

/// When the day begins where the user is.
std::int64_t beginningOf(base::Date day) {
  std::tm local{};
  local.tm_year = day.year() - 1900;
  local.tm_mon = day.month() - 1;
  local.tm_mday = day.day();
  local.tm_isdst = -1;
  return static_cast<std::int64_t>(std::mktime(&local)) * 1000;
}

base::Result<base::Date> dayFrom(const std::string& text, const char* option) {
  auto day = base::Date::parse(text);
  if (day) return day;
  return Error{ErrorKind::invalid, fmt::format("{}: {}", option, day.error().detail)};
}

/// A name of one action or of one group of them.
base::Status wantAction(const std::string& name, usecases::LogFilter& filter) {
  filter.action = usecases::logActionFromCode(name);
  if (!filter.action) filter.group = usecases::logGroupFromCode(name);
  if (filter.action || filter.group) return base::Done{};
  return Error{ErrorKind::invalid, fmt::format("--action: expected one of {}",
                                               fmt::join(usecases::logActionCodes(), ", "))};
}

base::Result<std::int64_t> personOf(usecases::OpenVault& vault, const std::string& name) {
  TIDLIG_ASSIGN(const auto people, usecases::logPeople(vault));
  for (const auto& person : people) {
    if (person.name == name || (person.name.empty() && name == fmt::to_string(person.id))) {
      return person.id;
    }
  }
  return Error{ErrorKind::notFound,
               "--by: the log tells of nobody of this name; of who was removed, give the number"};
}

base::Result<usecases::LogFilter> filterFrom(const ListOptions& options) {
  usecases::LogFilter filter;
  if (options.since) {
    TIDLIG_ASSIGN(const base::Date day, dayFrom(*options.since, "--since"));
    filter.sinceMilliseconds = beginningOf(day);
  }
  if (options.until) {
    TIDLIG_ASSIGN(const base::Date day, dayFrom(*options.until, "--until"));
    filter.untilMilliseconds = beginningOf(day.plusDays(1));
  }
  if (options.action) TIDLIG_TRY(wantAction(*options.action, filter));
  filter.family = options.family;
  return filter;
}

std::string actionOf(const LogLine& line) {
  const std::string_view name = usecases::logActionCode(line.action);
  return name.empty() ? fmt::format("action-{}", line.action) : std::string(name);
}

void appendJson(const LogLine& line, std::string& out) {
  base::JsonWriter json(out);
  json.beginObject().key("n").integer(line.n).key("at");
  json.string(base::instantText(line.atMilliseconds)).key("userId").integer(line.userId);
  json.key("user");
  line.user.empty() ? json.null() : json.string(line.user);
  json.key("action").string(actionOf(line)).key("family");
  line.family.empty() ? json.null() : json.string(line.family);
  json.key("record").integer(line.record).key("amount").integer(line.amount).endObject();
  out += '\n';
}

void appendText(const LogLine& line, std::string& out) {
  const std::string who = line.user.empty() ? fmt::format("removed ({})", line.userId) : line.user;
  out += fmt::format("{:>8}  {}  {}  {}", line.n, base::instantText(line.atMilliseconds), who,
                     actionOf(line));
  if (!line.family.empty()) out += "  " + line.family;
  if (line.record != 0) out += fmt::format("  record {}", line.record);
  if (line.amount != 0) out += fmt::format("  amount {}", line.amount);
  out += '\n';
}

base::Result<int> list(const ListOptions& options) {
  TIDLIG_ASSIGN(usecases::LogFilter filter, filterFrom(options));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  if (options.by) {
    TIDLIG_ASSIGN(filter.user, personOf(*vault, *options.by));
  }
  Output output;
  std::optional<std::int64_t> before;
  do {
    TIDLIG_ASSIGN(const auto page, usecases::listLog(*vault, filter, before, 1000));
    before.reset();
    for (const LogLine& line : page.lines) {
      (options.json ? appendJson : appendText)(line, output.buffer());
      output.written();
      before = line.n;
    }
  } while (before);
  return finish(output, kDone);
}

std::string sentence(const usecases::LogVerdict& verdict) {
  const char* const who = verdict.witness == usecases::LogWitness::backup  ? "a backup"
                          : verdict.witness == usecases::LogWitness::paper ? "the paper"
                                                                           : "this machine";
  switch (verdict.problem) {
    case LogProblem::none:
      return fmt::format(
          "all {} entries are as they were written; compared with {} marks outside "
          "the vault",
          verdict.entries, verdict.heads);
    case LogProblem::changed:
      return fmt::format("entry {} was changed", verdict.entry);
    case LogProblem::removed:
      return fmt::format("entry {} was removed", verdict.entry);
    case LogProblem::reordered:
      return fmt::format("entry {} stands in another place", verdict.entry);
    case LogProblem::cutOff:
      return fmt::format("the log was cut off: entry {} and what followed is gone", verdict.entry);
    case LogProblem::headChanged:
      return fmt::format("the mark of where the log ends, at entry {}, was replaced",
                         verdict.entry);
    case LogProblem::olderCopy:
      return fmt::format(
          "the vault is an older copy: from entry {} on it is not the log that {} "
          "knew up to entry {}",
          verdict.entry, who, verdict.known);
    case LogProblem::otherLog:
      return fmt::format("this is another log: entry {} is not the one that {} knew", verdict.entry,
                         who);
  }
  return {};
}

struct VerifyOptions {
  VaultOptions vault;
  std::string mark;
};

base::Result<int> verify(const VerifyOptions& options) {
  std::optional<usecases::LogMark> paper;
  if (!options.mark.empty()) {
    TIDLIG_ASSIGN(paper, usecases::LogMark::read(options.mark));
  }
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  TIDLIG_ASSIGN(const auto verdict, usecases::verifyLog(*vault, {}, paper));
  fmt::print("{}\n", sentence(verdict));
  if (verdict.problem == LogProblem::none) return static_cast<int>(kDone);
  fmt::print(stderr,
             "tidlig-cli: the log is not as it was written; keep the vault as it is and ask who "
             "had it, and compare with the newest backup\n");
  return static_cast<int>(kFoundWrong);
}

void addList(CLI::App& log, int& status) {
  auto options = std::make_shared<ListOptions>();
  CLI::App* const command =
      log.add_subcommand("list", "What happened, newest first, one entry a line");
  addVaultOptions(*command, options->vault);
  command->add_option("--since", options->since, "From this day on, YYYY-MM-DD");
  command->add_option("--until", options->until, "Up to this day and with it, YYYY-MM-DD");
  command->add_option("--by", options->by,
                      "Of this person alone; of somebody who was removed, the number");
  command->add_option("--action", options->action,
                      "Of this kind alone, such as familyRead, or of a group: people, families, "
                      "screenings, decisions, openings, forms, vault, log");
  command->add_option("--family", options->family, "About the family of this code alone");
  command->add_flag("--json", options->json, "One JSON object a line");
  command->callback([options, &status] { status = statusOf(list(*options)); });
}

}  // namespace

void addLog(CLI::App& app, int& status) {
  CLI::App* const log = app.add_subcommand("log", "The audit log: read it, verify it");
  log->require_subcommand(1);
  auto options = std::make_shared<VerifyOptions>();
  CLI::App* const command =
      log->add_subcommand("verify", "Check that no entry was changed, removed, moved or cut off");
  addVaultOptions(*command, options->vault);
  command->add_option("--mark", options->mark,
                      "Compare with this mark from the foot of a paper, too");
  command->callback([options, &status] { status = statusOf(verify(*options)); });
  addList(*log, status);
}

}  // namespace tidlig::cli
