#pragma once

#include "domain/case.h"
#include "domain/catalogue.h"
#include "scoring/assessment.h"
#include "scoring/model.h"
#include "words/sentences.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An assessment in sentences, for three readers in two languages. Pure, as scoring is.
namespace tidlig::explain {

/// Who reads it.
enum class Reader : std::uint8_t {
  professional,  ///< everything, with sources and what would change it
  parent,        ///< kind and plain, nothing about another adult, nothing for professionals only
  record,        ///< neutral, complete and short, for the journal
};

/// "professional", "parent" or "record".
std::string_view code(Reader reader);
std::optional<Reader> readerFromCode(std::string_view code);

/// What is explained; everything must outlive the call. `assessment` is of `familyCase`.
struct Input {
  const scoring::Model& model;
  const domain::Catalogue& catalogue;
  const domain::Case& familyCase;
  const scoring::Assessment& assessment;
  std::vector<std::string> childNames = {};  ///< by child; missing or empty: said by its id
  std::vector<std::string> adultNames = {};  ///< likewise; never said to parents
  /// Codes of indicators that are for professionals only, beside those that the shipped checklists
  /// keep from parents and those that carry a tag of kKeptFromParents.
  std::vector<std::string> professionalOnly = {};
};

struct Line {
  std::string text;
  bool item = false;  ///< one of a list under the line before
};

/// A paragraph with its heading.
struct Section {
  std::string title;
  std::vector<Line> lines;
};

/// Both languages give the same sections with the same number of lines.
std::vector<Section> explain(const Input& input, Reader reader, words::Language language);

/// What may call for acting at once, and that a suspected parent is not told first; nothing where
/// no alarm sign counts. For professionals.
std::optional<std::string> alarmSentence(const Input& input, words::Language language);

/// As plain text: headings and lines, an empty line between sections, a line end at the end.
std::string text(const std::vector<Section>& sections);

}  // namespace tidlig::explain
