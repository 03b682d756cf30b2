#pragma once

#include "theme/theme.h"

#include <QIcon>

namespace tidlig::app {

/// The icon of that name in that colour, drawn once and then kept: a checklist shows more than a
/// hundred, and drawing each anew took most of the time until its page was seen.
QIcon drawnIcon(const QString& name, const QColor& colour = Theme::tokens().text);

}  // namespace tidlig::app
