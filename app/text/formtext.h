#pragma once

#include "forms/questionnaire.h"

#include <QString>

namespace tidlig::app {

// What a form says of itself, in words for people. A form may come from anywhere: what it says is
// shown as one line, without characters that change how the rest reads.

/// "under 1 year", "1–2 years" …
QString ageName(domain::AgeBand band);

/// On one line and not too long.
QString plainLine(const QString& text);
/// In the window's language; never empty.
QString formTitle(const forms::Questionnaire& form);
/// Who fills it in, and about whom: "Health visiting · 1–2 years".
QString formAudience(const forms::Questionnaire& form);
/// A proposal for the name of its file.
QString formFileName(const forms::Questionnaire& form);

}  // namespace tidlig::app
