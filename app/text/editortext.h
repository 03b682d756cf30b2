#pragma once

#include "base/result.h"
#include "forms/editing/formeditor.h"
#include "forms/formdiff.h"

#include <QString>
#include <QStringList>

namespace tidlig::app {

/// "Yes or no", "One of several answers" …
QString ownQuestionName(forms::OwnQuestion kind);

/// Why a change to a checklist was not made, and what to do.
QString editorErrorText(const base::Error& error);

/// What a new version changes, a line each: new, gone, changed.
QStringList changesInWords(const forms::FormDiff& diff);

/// What a person would miss in a checklist before it is published: texts without English.
QStringList missingWords(const forms::Questionnaire& form);

}  // namespace tidlig::app
