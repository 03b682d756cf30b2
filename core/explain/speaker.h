#pragma once

#include "explain/explanation.h"

#include <span>

namespace tidlig::explain {

/// Names the parts of a case in one language, and says phrases in it.
class Speaker {
 public:
  Speaker(const Input& input, words::Language language) : m_input(input), m_language(language) {}

  [[nodiscard]] const Input& input() const { return m_input; }
  [[nodiscard]] std::string say(const words::Phrase& phrase) const {
    return words::sentence(m_language, phrase);
  }
  [[nodiscard]] Line line(const words::Phrase& phrase) const { return {say(phrase), false}; }
  [[nodiscard]] Line item(const words::Phrase& phrase) const { return {say(phrase), true}; }

  /// What a catalogue or a model has in two languages.
  [[nodiscard]] words::Phrase local(const domain::LocalText& text) const;
  /// The indicator's text; its code where the catalogue has none.
  [[nodiscard]] words::Phrase indicator(domain::IndicatorIndex index) const;
  /// Their texts in quotes, "a, b and c".
  [[nodiscard]] words::List quoted(std::span<const domain::IndicatorIndex> indexes) const;

  /// "barn c1", or the child's name.
  [[nodiscard]] words::Phrase child(std::size_t index) const;
  /// Whom a screening is about.
  [[nodiscard]] words::Phrase about(const domain::Subject& subject) const;
  /// "dagtilbud om barn c1, 1. november 2026"
  [[nodiscard]] words::Phrase screening(std::uint32_t index) const;
  /// A source of what counted: the child's own signs need no word about whom.
  [[nodiscard]] words::Phrase source(std::uint32_t screening, domain::Axis axis) const;

 private:
  const Input& m_input;
  words::Language m_language;
};

/// "23. november 2026"
words::Phrase datePhrase(base::Date date);
/// "0–11 måneder"
words::Phrase agePhrase(const std::optional<domain::AgeBand>& band);
/// "set let eller en gang imellem", as the axis says it.
words::Phrase valuePhrase(domain::Value value, domain::Axis axis);
/// Why a screening is left out, and for a stale one how long one counts.
words::Phrase leftOutPhrase(const scoring::Model& model, const domain::CaseScreening& screening,
                            scoring::LeftOutWhy why);

/// What is said in place of the screenings left out where there are none.
words::Phrase nothingLeftOut(const Input& input);

/// Whether anything is counted as seen.
bool anythingSeen(const scoring::AxisResult& axis);

}  // namespace tidlig::explain
