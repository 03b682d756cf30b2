#pragma once

#include "text/reasons.h"

#include <optional>

namespace tidlig::app {

/// One line of the picture told in words: beside the picture, copied, and on paper.
struct TextLine {
  enum class Kind { title, meta, strong, body, heading, point, source };
  Kind kind;
  QString text;
};
using TextLines = std::vector<TextLine>;

/// What is told beside what ExplainInput holds.
struct PictureTold {
  std::size_t child = 0;           ///< the one that is told of; one at a time, and no siblings
  QString place;                   ///< where the picture puts the child, in sentences
  std::optional<QString> decided;  ///< the newest professional judgement in a sentence
  base::Date today;
};

/// Title, family, day and model; the place; the judgement; the reasons with their sources, what
/// helps beside what weighs, and what would change it. What nobody asked about, and screenings
/// that do not count, are left out, and of what was not answered only the number is told: no more
/// than a reader needs.
TextLines pictureInWords(const ExplainInput& input, const PictureTold& told);

/// For the clipboard and for reading beside the picture.
QString asPlainText(const TextLines& lines);
/// For paper; texts are escaped.
QString asHtml(const TextLines& lines);

/// "The assessment model, version 1.0".
QString modelText(const scoring::Model& model);

}  // namespace tidlig::app
