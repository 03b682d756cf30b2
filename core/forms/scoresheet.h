#pragma once

#include "base/result.h"
#include "forms/questionnaire.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// How one total comes about.
struct TotalRule {
  enum class From : std::uint8_t {
    weights,  ///< of the chosen options
    values,   ///< the integers or decimals answered
  };

  std::optional<std::string> linkId;  ///< the item the form keeps the total in
  std::vector<std::string> of;        ///< the questions that count
  From from = From::weights;
};

/// What a person confirmed about a form's totals when it was imported. Kept beside the form.
struct ScoreSheet {
  std::vector<TotalRule> totals;
};

/// Reads `{"totals": [{"linkId": "total", "of": ["1", "2"], "from": "weights" | "values"}]}`, where
/// linkId may be missing. Fails with `invalid` and the place for what is written otherwise, for
/// linkIds that are not in the form, twice there, or of items that cannot have a part in it.
base::Result<ScoreSheet> readScoreSheet(std::string_view bytes, const Questionnaire& form);

/// The sheet as a file: the same sheet gives the same bytes.
std::string writeScoreSheet(const ScoreSheet& sheet);

/// What stands without a person's word: one total over all questions whose options have weights,
/// kept in the one numeric item with a calculated expression, if it is only one. Without weights in
/// the form it has no questions.
ScoreSheet ownScoreSheet(const Questionnaire& form);

/// What a person who brings a form in is asked to confirm: its own sheet, or, where it has no
/// weights but an item that it would calculate, one total over the numbers answered. Nothing where
/// the form adds nothing up.
std::optional<ScoreSheet> proposedScoreSheet(const Questionnaire& form);

/// Whether some option of the item has a weight.
bool isWeighted(const Item& item);

}  // namespace tidlig::forms
