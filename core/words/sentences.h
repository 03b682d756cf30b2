#pragma once

#include "domain/catalogue.h"
#include "words/phrase.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::words {

enum class Language : std::uint8_t { danish, english };

/// "da" or "en".
std::string_view code(Language language);
std::optional<Language> languageFromCode(std::string_view code);

/// The phrase in this language, in the middle of a sentence. A key that is missing is said as it
/// is, a place that is missing as `{name}`: a mistake of ours must not end the program.
std::string say(Language language, const Phrase& phrase);

/// The same as a sentence of its own: it begins with a capital letter.
std::string sentence(Language language, const Phrase& phrase);

/// A sentence in both languages.
domain::LocalText sentences(const Phrase& phrase);

/// "a", "a and b", "a, b and c".
std::string say(Language language, const List& list);

/// One entry of resources/sentences, as tests look at it.
struct Entry {
  std::string key;
  std::string one;    ///< said where the place `n` is 1; empty where there is one form alone
  std::string other;  ///< said otherwise
};

/// All entries of a language in the order of its file.
const std::vector<Entry>& entries(Language language);

}  // namespace tidlig::words
