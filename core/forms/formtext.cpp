#include "forms/formtext.h"

namespace tidlig::forms {
namespace {

/// "en" serves whoever asks for "en", and so does "en-GB" where nothing fits better.
bool serves(std::string_view offered, std::string_view wanted) {
  return offered.substr(0, wanted.size()) == wanted &&
         (offered.size() == wanted.size() || offered[wanted.size()] == '-');
}

}  // namespace

const std::string& FormText::in(std::string_view language) const {
  const Translation* best = nullptr;
  for (const Translation& translation : translations) {
    if (translation.language == language) return translation.text;
    if (best == nullptr && serves(translation.language, language)) best = &translation;
  }
  return best != nullptr ? best->text : text;
}

std::string FormText::only(std::string_view language, std::string_view formLanguage) const {
  if (serves(formLanguage, language)) return text;
  for (const Translation& translation : translations) {
    if (serves(translation.language, language)) return translation.text;
  }
  return {};
}

}  // namespace tidlig::forms
