#pragma once

#include "theme/tokens.h"

#include <QString>

namespace tidlig::app {

/// resources/style/tidlig.qss with every `@name` replaced by its token.
QString styleSheetOf(const Tokens& tokens);

}  // namespace tidlig::app
