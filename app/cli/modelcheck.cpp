#include "scoring/modelcheck.h"

#include "base/file.h"
#include "base/json.h"
#include "base/jsonwriter.h"
#include "casefiles.h"
#include "exitstatus.h"
#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "modelcommands.h"
#include "output.h"
#include "words/sentences.h"

#include <memory>

namespace tidlig::cli {
namespace {

using base::JsonWriter;
using scoring::GroupRange;

struct CheckOptions {
  std::string model;
  std::string catalogue;  ///< empty: the one that ships
};

void writeOptional(JsonWriter& json, std::string_view key, const std::optional<int>& number) {
  json.key(key);
  number ? json.integer(*number) : json.null();
}

void writeRange(JsonWriter& json, const std::optional<GroupRange>& range) {
  writeOptional(json, "low", range ? std::optional(range->low) : std::nullopt);
  writeOptional(json, "high", range ? std::optional(range->high) : std::nullopt);
}

void writeModel(JsonWriter& json, const std::optional<scoring::Model>& model) {
  json.key("model");
  if (!model) {
    json.null();
    return;
  }
  json.beginObject().key("id").string(model->id).key("version").string(model->version);
  json.key("sha256").string(model->sha256).endObject();
}

void writeFindings(JsonWriter& json, std::string_view key,
                   const std::vector<scoring::ModelFinding>& findings) {
  json.key(key).beginArray();
  for (const scoring::ModelFinding& finding : findings) {
    const domain::LocalText text = words::sentences(finding.phrase);
    json.beginObject().key("code").string(finding.code()).key("pointer").string(finding.pointer);
    json.key("da").string(text.da).key("en").string(text.en).endObject();
  }
  json.endArray();
}

void writeCell(JsonWriter& json, const scoring::CellProof& cell) {
  json.beginObject().key("child").string(code(scoring::kChildLevels[cell.child]));
  json.key("parent").string(code(scoring::kParentLevels[cell.parent])).key("source");
  cell.source ? json.string(code(*cell.source)) : json.null();
  writeOptional(json, "group", cell.group);
  writeRange(json, cell.range);
  json.key("withoutFloor").beginObject();
  writeRange(json, cell.withoutFloor);
  json.endObject().endObject();
}

void writeProof(JsonWriter& json, const std::optional<scoring::TableProof>& proof) {
  json.key("proof");
  if (!proof) {
    json.null();
    return;
  }
  json.beginObject().key("complete").boolean(proof->complete);
  json.key("unique").boolean(proof->unique).key("monotone").boolean(proof->monotone);
  // Nothing but "at least" can be written: seeing more can never lower a level.
  json.key("levelsMonotone").boolean(true);
  json.key("cells").beginArray();
  for (const scoring::CellProof& cell : proof->cells) writeCell(json, cell);
  json.endArray().endObject();
}

void writeCheck(const scoring::ModelCheck& check, const domain::Catalogue& catalogue, bool shipped,
                std::string& out) {
  JsonWriter json(out);
  json.beginObject();
  writeModel(json, check.model);
  json.key("catalogue").beginObject().key("version").string(catalogue.version());
  json.key("sha256").string(catalogue.sha256()).key("shipped").boolean(shipped).endObject();
  json.key("valid").boolean(check.problems.empty());
  writeFindings(json, "problems", check.problems);
  writeFindings(json, "warnings", check.warnings);
  writeProof(json, check.proof);
  json.endObject();
  out += '\n';
}

std::optional<domain::Catalogue> catalogueOf(const CheckOptions& options) {
  if (!options.catalogue.empty()) return readCatalogueFile(options.catalogue);
  auto shipped = forms::readCatalogue(forms::shippedCatalogue());
  if (shipped) return std::move(*shipped);
  report(shipped.error());
  return std::nullopt;
}

int check(const CheckOptions& options) {
  const auto catalogue = catalogueOf(options);
  if (!catalogue) return kBadUsage;
  const auto bytes = base::readFile(options.model, kLargestCase);
  if (!bytes) return reportUnread(bytes.error(), options.model);
  const scoring::ModelCheck found = scoring::checkModel(*bytes, &*catalogue);
  Output output;
  writeCheck(found, *catalogue, options.catalogue.empty(), output.buffer());
  int status = found.problems.empty() ? kDone : kFoundWrong;
  if (!found.isJson) {
    const scoring::ModelFinding& first = found.problems.front();
    status = report({base::ErrorKind::invalid,
                     words::sentence(words::Language::english, first.phrase), first.pointer},
                    options.model);
  }
  return finish(output, status);
}

}  // namespace

void addModelCheck(CLI::App& model, int& status) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* const command = model.add_subcommand(
      "check", "Say everything that is wrong or odd in a model, and what is proved of it, as JSON");
  command->add_option("MODEL", options->model, "Scoring model")->required();
  command->add_option("--catalogue", options->catalogue,
                      "Catalogue of indicators; the one that ships where left out");
  command->callback([options, &status] { status = check(*options); });
}

}  // namespace tidlig::cli
