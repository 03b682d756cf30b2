#include "explain/explanation.h"

#include "explain/readers.h"

#include <array>

namespace tidlig::explain {
namespace {

constexpr std::array kReaders = {Reader::professional, Reader::parent, Reader::record};
constexpr std::array<std::string_view, 3> kCodes = {"professional", "parent", "record"};

}  // namespace

std::string_view code(Reader reader) {
  return kCodes[static_cast<std::size_t>(reader)];
}

std::optional<Reader> readerFromCode(std::string_view text) {
  for (const Reader reader : kReaders) {
    if (code(reader) == text) return reader;
  }
  return std::nullopt;
}

std::vector<Section> explain(const Input& input, Reader reader, words::Language language) {
  switch (reader) {
    case Reader::professional:
      return forProfessional(input, language);
    case Reader::parent:
      return forParent(input, language);
    case Reader::record:
      break;
  }
  return forRecord(input, language);
}

std::string text(const std::vector<Section>& sections) {
  std::string out;
  for (const Section& section : sections) {
    if (!out.empty()) out += '\n';
    out += section.title + '\n';
    for (const Line& line : section.lines) out += (line.item ? "  – " : "") + line.text + '\n';
  }
  return out;
}

}  // namespace tidlig::explain
