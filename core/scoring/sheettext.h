#pragma once

#include "scoring/modelsheet.h"

#include <span>
#include <string>

namespace tidlig::scoring {

/// The paper as plain text of at most 78 columns, where no single word is longer.
std::string sheetText(std::span<const SheetBlock> blocks);

/// The paper as Markdown with tables; nothing in it can be taken for markup.
std::string sheetMarkdown(std::span<const SheetBlock> blocks);

}  // namespace tidlig::scoring
