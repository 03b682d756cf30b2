#include "base/file.h"
#include "exchange/dmnreader.h"
#include "exchange/dmnwriter.h"
#include "exitstatus.h"
#include "modelcommands.h"
#include "modelfile.h"
#include "output.h"
#include "scoring/modelwriter.h"
#include "scoring/sheettext.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <vector>

namespace tidlig::cli {
namespace {

using base::ErrorKind;
using words::Language;

struct ExchangeOptions {
  std::string from;
  std::string to;  ///< empty: standard output
  std::string format = "text";
  std::string language = "da";
};

int toDmn(const ExchangeOptions& options) {
  const ModelFile file = readBroughtModel(options.from);
  if (!file.model) return file.status;
  const std::string bytes = exchange::writeDmn(*file.model);
  if (bytes.size() <= exchange::kLargestDmn) return writeOut(bytes, options.to);
  return report(
      {ErrorKind::invalid, "the model is too large for a DMN file that can be read again"},
      options.from);
}

int fromDmn(const ExchangeOptions& options) {
  const auto bytes = base::readFile(options.from, exchange::kLargestDmn);
  if (!bytes) return reportUnread(bytes.error(), options.from);
  const exchange::DmnReading reading = exchange::readDmn(*bytes);
  for (const exchange::DmnProblem& problem : reading.problems) {
    tellProblem(problem.phrase, problem.place.text(), options.from);
  }
  for (const exchange::DmnProblem& remark : reading.remarks) {
    tellProblem(remark.phrase, remark.place.text(), options.from);
  }
  if (!reading.model) return reading.isXml ? kFoundWrong : kBadUsage;
  return writeOut(scoring::writeModel(*reading.model), options.to);
}

/// The window's program beside this one paints it; this one has no means to.
int printPdf(const ExchangeOptions& options) {
  if (options.to.empty()) {
    return report({ErrorKind::invalid, "a PDF goes into a file: say which with --to"});
  }
  std::error_code failed;
  const auto window =
      std::filesystem::read_symlink("/proc/self/exe", failed).parent_path() / "tidlig";
  if (failed || !std::filesystem::exists(window, failed)) {
    return report({ErrorKind::notFound,
                   "PDFs are made by the window's program, which is not installed: "
                   "print as text or Markdown"});
  }
  const std::string words[] = {window.string(), "--print-model", options.from,    "--to",
                               options.to,      "--language",    options.language};
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  // It needs no display for this, and Qt has nothing to say about there being none.
  ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
  ::setenv("QT_LOGGING_RULES", "*=false", 1);
  ::execv(window.c_str(), arguments.data());
  return report({ErrorKind::io, "the window's program could not be started"});
}

int print(const ExchangeOptions& options) {
  if (options.format == "pdf") return printPdf(options);
  const ModelFile file = readBroughtModel(options.from);
  if (!file.model) return file.status;
  const auto language = words::languageFromCode(options.language).value_or(Language::danish);
  const auto sheet = scoring::modelSheet(*file.model, language);
  return writeOut(
      options.format == "markdown" ? scoring::sheetMarkdown(sheet) : scoring::sheetText(sheet),
      options.to);
}

CLI::App* addCommand(CLI::App& model, int& status, const char* name, const char* about,
                     const std::shared_ptr<ExchangeOptions>& options,
                     int (*run)(const ExchangeOptions&)) {
  CLI::App* const command = model.add_subcommand(name, about);
  command->add_option("--to", options->to, "New file; standard output where left out");
  command->callback([options, run, &status] { status = run(*options); });
  return command;
}

}  // namespace

void addModelToDmn(CLI::App& model, int& status) {
  auto options = std::make_shared<ExchangeOptions>();
  CLI::App* const command =
      addCommand(model, status, "to-dmn",
                 "A model as decision tables (DMN 1.3), for other programs", options, toDmn);
  command->add_option("MODEL", options->from, "Scoring model")->required();
}

void addModelFromDmn(CLI::App& model, int& status) {
  auto options = std::make_shared<ExchangeOptions>();
  CLI::App* const command =
      addCommand(model, status, "from-dmn", "The model in decision tables that to-dmn wrote",
                 options, fromDmn);
  command->add_option("FILE", options->from, "DMN 1.3 file")->required();
}

void addModelPrint(CLI::App& model, int& status) {
  auto options = std::make_shared<ExchangeOptions>();
  CLI::App* const command =
      addCommand(model, status, "print", "A model on one page, in words", options, print);
  command->add_option("MODEL", options->from, "Scoring model")->required();
  command->add_option("--format", options->format, "text, markdown or pdf; text where left out")
      ->check(CLI::IsMember({"text", "markdown", "pdf"}));
  command->add_option("--language", options->language, "da or en; da where left out")
      ->check(CLI::IsMember({"da", "en"}));
}

}  // namespace tidlig::cli
