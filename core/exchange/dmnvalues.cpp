#include "exchange/dmnvalues.h"

#include "base/hash.h"
#include "exchange/dmnnames.h"
#include "exchange/xmlwriter.h"
#include "scoring/modelwriter.h"

#include <charconv>

namespace tidlig::exchange::dmn {

std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t least,
                                        std::int64_t most) {
  std::int64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  const bool good = !text.empty() && read.ec == std::errc() && read.ptr == end;
  if (!good || number < least || number > most) return std::nullopt;
  return number;
}

std::optional<std::string_view> stringLiteral(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
  const std::string_view inner = text.substr(1, text.size() - 2);
  if (inner.find_first_of("\"\\") != std::string_view::npos) return std::nullopt;
  return inner;
}

const XmlElement* extensionOf(const XmlElement& element, std::string_view name, DmnNotes& notes) {
  const XmlElement* found = nullptr;
  for (const XmlElement* const extension : childrenOf(element, "extensionElements")) {
    for (const XmlElement& one : extension->children) {
      if (!one.is(kOwnSpace, name)) continue;
      if (found != nullptr) notes.note(one, {"dmn.own-twice", {{"name", name}}});
      if (found == nullptr) found = &one;
    }
  }
  return found;
}

std::optional<std::string> ownText(const XmlElement& element, std::string_view name) {
  const auto packed = element.attribute(name);
  std::string text;
  if (!packed || !unpackText(*packed, text)) return std::nullopt;
  return text;
}

const XmlElement* tableOf(const XmlElement& decision, std::string_view hitPolicy, DmnNotes& notes) {
  const auto tables = childrenOf(decision, "decisionTable");
  if (tables.size() != 1) {
    notes.note(decision, {"dmn.table-missing"});
    return nullptr;
  }
  // An editor leaves out what is the default.
  const std::string_view policy = tables[0]->attribute("hitPolicy").value_or("UNIQUE");
  if (policy != hitPolicy || tables[0]->attribute("aggregation")) {
    notes.note(*tables[0], {"dmn.hit-policy", {{"policy", hitPolicy}}});
    return nullptr;
  }
  return tables[0];
}

std::string ruleHash(const scoring::Model& model) {
  scoring::Model rule = model;
  rule.approved.reset();
  return base::sha256Hex(scoring::writeModel(rule));
}

}  // namespace tidlig::exchange::dmn
