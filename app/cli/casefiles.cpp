#include "casefiles.h"

#include "base/file.h"
#include "base/json.h"
#include "base/linereader.h"
#include "exitstatus.h"
#include "forms/cataloguereader.h"
#include "scoring/modelreader.h"

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;
using domain::Case;
using Visit = std::function<int(const Case&, const std::string&)>;

/// All problems in one line: every place named, still one line for each file.
void reportAll(const std::vector<scoring::ModelProblem>& problems, const std::string& path) {
  std::string line;
  for (const Error& problem : problems) {
    if (!line.empty()) line += "; ";
    if (!problem.pointer.empty()) line += problem.pointer + ": ";
    line += problem.detail;
  }
  report({ErrorKind::invalid, line}, path);
}

/// Goes on after a case that cannot be read; stops at a status of `visit`.
class CaseVisitor {
 public:
  CaseVisitor(exchange::CaseReader& reader, exchange::CaseReader::AsOf asOf, const Visit& visit)
      : m_reader(reader), m_asOf(asOf), m_visit(visit) {}

  [[nodiscard]] int status() const { return m_status; }
  [[nodiscard]] bool stopped() const { return m_stopped; }

  void unreadable(const Error& error, const std::string& where) {
    report(error, where);
    m_status = kBadUsage;
  }

  void take(std::string_view bytes, const std::string& where) {
    const auto read = m_reader.read(bytes, m_asOf);
    if (!read) return unreadable(read.error(), where);
    const int status = m_visit(*read, where);
    if (status == kDone) return;
    m_status = status;
    m_stopped = true;
  }

 private:
  exchange::CaseReader& m_reader;
  exchange::CaseReader::AsOf m_asOf;
  const Visit& m_visit;
  int m_status = kDone;
  bool m_stopped = false;
};

void takeStandardInput(CaseVisitor& visitor) {
  base::LineReader lines(stdin, kLargestCase);
  while (const auto line = lines.next()) {
    const std::string where = "-:" + std::to_string(line->number);
    if (line->tooLong) {
      visitor.unreadable({ErrorKind::invalid, "expected at most 64 MiB in a line"}, where);
    } else {
      visitor.take(line->text, where);
    }
    if (visitor.stopped()) return;
  }
  if (lines.failed()) visitor.unreadable({ErrorKind::io, "standard input cannot be read"}, "-");
}

}  // namespace

void addCaseOptions(CLI::App& command, CaseOptions& options) {
  command.add_option("--model", options.model, "Scoring model file")->required();
  command.add_option("--catalogue", options.catalogue, "Indicator catalogue file")->required();
  command.add_option("CASE", options.cases, "Case files; - reads newline-delimited cases")
      ->required();
}

void addCaseCommand(CLI::App& app, const std::string& name, const std::string& description,
                    int& status, int (*command)(const CaseOptions&)) {
  auto options = std::make_shared<CaseOptions>();
  CLI::App* added = app.add_subcommand(name, description);
  addCaseOptions(*added, *options);
  added->callback([options, command, &status] { status = command(*options); });
}

std::optional<scoring::Model> readModelFile(const std::string& path) {
  const auto bytes = base::readFile(path, kLargestCase);
  if (!bytes) {
    report(bytes.error(), path);
    return std::nullopt;
  }
  // What a vault once took and gave out again scores for ever as it did there.
  scoring::ModelReading reading = scoring::readModel(*bytes, scoring::ModelRules::kept);
  if (!reading.model) reportAll(reading.problems, path);
  return std::move(reading.model);
}

std::optional<domain::Catalogue> readCatalogueFile(const std::string& path) {
  const auto bytes = base::readFile(path, kLargestCase);
  if (!bytes) {
    report(bytes.error(), path);
    return std::nullopt;
  }
  auto catalogue = forms::readCatalogue(*bytes);
  if (!catalogue) {
    report(catalogue.error(), path);
    return std::nullopt;
  }
  return std::move(*catalogue);
}

std::optional<Rules> readRules(const std::string& modelPath, const std::string& cataloguePath) {
  auto model = readModelFile(modelPath);
  auto catalogue = readCatalogueFile(cataloguePath);
  if (!model || !catalogue) return std::nullopt;
  return Rules{std::move(*model), std::move(*catalogue)};
}

int forEachCase(const std::vector<std::string>& files, exchange::CaseReader& reader,
                exchange::CaseReader::AsOf asOf, const Visit& visit) {
  CaseVisitor visitor(reader, asOf, visit);
  for (const std::string& path : files) {
    if (visitor.stopped()) break;
    if (path == "-") {
      takeStandardInput(visitor);
      continue;
    }
    const auto bytes = base::readFile(path, kLargestCase);
    if (bytes) {
      visitor.take(*bytes, path);
    } else {
      visitor.unreadable(bytes.error(), path);
    }
  }
  return visitor.status();
}

}  // namespace tidlig::cli
