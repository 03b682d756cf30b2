#pragma once

#include "scoring/model.h"
#include "words/sentences.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tidlig::scoring {

/// A part of a paper: what it is, apart from how it looks.
struct SheetBlock {
  enum class Kind : std::uint8_t { title, heading, paragraph, list, table };

  Kind kind = Kind::paragraph;
  std::string text = {};                            ///< of a title, heading or paragraph
  std::vector<std::string> items = {};              ///< of a list
  std::vector<std::vector<std::string>> rows = {};  ///< of a table, the first one its header
};

/// A model on one page, for those who decide it and those it is used on: what it is called and who
/// stands behind it, the table, the conditions of each level, floors, validity, where it comes
/// from and how it is to be read. Texts have no line ends.
std::vector<SheetBlock> modelSheet(const Model& model, words::Language language);

}  // namespace tidlig::scoring
