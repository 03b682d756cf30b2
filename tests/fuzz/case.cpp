// Whatever a case file says: it is read or refused with a place and an expectation; what is read
// is scored, written and explained to every reader in both languages.

#include "exchange/casereader.h"
#include "explain/explanation.h"
#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "scoring/assessor.h"
#include "scoring/modelreader.h"
#include "scoring/resultwriter.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace tidlig;

/// Stops the run with the input kept.
void mustHold(bool condition) {
  if (!condition) std::abort();
}

struct Rules {
  scoring::Model model = *scoring::readValidModel(forms::shippedModel());
  domain::Catalogue catalogue = *forms::readCatalogue(forms::shippedCatalogue());
  exchange::CaseReader reader{model, catalogue};
  scoring::Assessor assessor{model, catalogue};
  scoring::ResultWriter writer{model, catalogue};
};

bool range(const scoring::GroupRange& group) {
  return group.low >= 1 && group.low <= group.high && group.high <= 4;
}

void explainAll(const explain::Input& input) {
  using explain::Reader;
  for (const Reader reader : {Reader::professional, Reader::parent, Reader::record}) {
    const auto danish = explain::explain(input, reader, words::Language::danish);
    const auto english = explain::explain(input, reader, words::Language::english);
    mustHold(danish.size() == english.size());
    for (std::size_t i = 0; i < danish.size(); ++i) {
      mustHold(danish[i].lines.size() == english[i].lines.size());
    }
  }
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Rules rules;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = rules.reader.read(bytes);
  if (!read) {
    mustHold(!read.error().detail.empty());
    return 0;
  }
  scoring::Assessment assessment;
  rules.assessor.assess(*read, assessment);
  mustHold(assessment.children.size() == read->children.size());
  for (const scoring::ChildResult& child : assessment.children) {
    mustHold(!child.group.placed || range(child.group.range));
  }
  std::string line;
  rules.writer.write(*read, assessment, line);
  mustHold(base::JsonDocument::parse(line).ok());
  explainAll({rules.model, rules.catalogue, *read, assessment});
  return 0;
}
