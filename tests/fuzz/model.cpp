// Whatever a model's file says: it is read or refused, every problem and warning has its sentence
// in both languages, what is read writes back the same, and a model that is read can score.

#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "scoring/compiledmodel.h"
#include "scoring/modelcheck.h"
#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "scoring/tableproof.h"
#include "words/sentences.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace tidlig;

/// Stops the run with the input kept.
void mustHold(bool condition) {
  if (!condition) std::abort();
}

const domain::Catalogue& catalogue() {
  static const auto kRead = *forms::readCatalogue(forms::shippedCatalogue());
  return kRead;
}

void isSaid(const words::Phrase& phrase) {
  const domain::LocalText said = words::sentences(phrase);
  mustHold(!said.da.empty() && !said.en.empty());
}

void checks(std::string_view bytes, const domain::Catalogue* with) {
  const scoring::ModelCheck check = scoring::checkModel(bytes, with);
  mustHold(check.model.has_value() == check.problems.empty());
  for (const auto& finding : check.problems) isSaid(finding.phrase);
  for (const auto& finding : check.warnings) isSaid(finding.phrase);
}

void writesBack(const scoring::Model& model) {
  const std::string written = scoring::writeModel(model);
  auto again = scoring::readValidModel(written);
  mustHold(again.ok());
  again->sha256 = model.sha256;
  mustHold(*again == model);
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const scoring::ModelReading reading = scoring::readModel(bytes);
  mustHold(reading.model.has_value() == reading.problems.empty());
  for (const auto& problem : reading.problems) isSaid(problem.phrase);
  // What somebody may bring is read out of a vault, too.
  const auto kept = scoring::readModel(bytes, scoring::ModelRules::kept);
  mustHold(!reading.model || kept.model == reading.model);
  checks(bytes, nullptr);
  checks(bytes, &catalogue());
  const scoring::TableProof proof = scoring::proveTable(reading);
  mustHold(!reading.model || (proof.complete && proof.unique && proof.monotone));
  if (!reading.model) return 0;
  writesBack(*reading.model);
  const scoring::CompiledModel compiled(*reading.model, catalogue());
  return 0;
}
