#pragma once

#include "theme/tokens.h"

#include <QString>

namespace tidlig::app {

/// resources/style/tidlig.qss with every `@name` replaced by its token; `target` as
/// Theme::target().
QString styleSheetOf(const Tokens& tokens, int target);

}  // namespace tidlig::app
