#pragma once

#include "base/json.h"
#include "domain/case.h"
#include "domain/catalogue.h"
#include "exchange/casereader.h"
#include "scoring/model.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

namespace tidlig::cli {

/// The largest file that is read, in bytes.
inline constexpr std::size_t kLargestCase = base::JsonLimits{}.bytes;

/// The two files every scoring command reads.
struct Rules {
  scoring::Model model;
  domain::Catalogue catalogue;
};

/// What `score` and `explain` are asked to read.
struct CaseOptions {
  std::string model;
  std::string catalogue;
  std::vector<std::string> cases;
};

/// Adds these options to a subcommand; `options` must outlive it.
void addCaseOptions(CLI::App& command, CaseOptions& options);

/// Adds a subcommand with these options, which runs `command`.
void addCaseCommand(CLI::App& app, const std::string& name, const std::string& description,
                    int& status, int (*command)(const CaseOptions&));

/// Reads a model to score with, by the rules for kept models, or reports every offending place in
/// one line and gives nothing.
std::optional<scoring::Model> readModelFile(const std::string& path);
/// Reads a catalogue, or reports why not and gives nothing.
std::optional<domain::Catalogue> readCatalogueFile(const std::string& path);

/// Reads them, or reports every offending place in one line a file and gives nothing.
std::optional<Rules> readRules(const std::string& modelPath, const std::string& cataloguePath);

/// Calls `visit` with each case of `files`, in order; "-" is newline-delimited standard input. A
/// case that cannot be read is reported (file or `-:LINE`, pointer, what was expected) and passed
/// over. Returns kDone, or kBadUsage when one was. `visit` gives kDone or a status that stops.
int forEachCase(const std::vector<std::string>& files, exchange::CaseReader& reader,
                exchange::CaseReader::AsOf asOf,
                const std::function<int(const domain::Case&, const std::string& where)>& visit);

}  // namespace tidlig::cli
