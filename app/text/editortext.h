#pragma once

#include "base/result.h"
#include "forms/editing/formeditor.h"
#include "forms/formdiff.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace tidlig::app {

/// "Yes or no", "One of several answers" …
QString ownQuestionName(forms::OwnQuestion kind);

/// Why a change to a checklist was not made, and what to do.
QString editorErrorText(const base::Error& error);

/// What a new version changes, a line each: new, gone, changed.
QStringList changesInWords(const forms::FormDiff& diff);

/// A question or section whose words or help the other language lacks.
struct MissingWords {
  QString words;
  std::string linkId;
};
/// What a person would miss in a checklist before it is published, in its order.
std::vector<MissingWords> missingWords(const forms::Questionnaire& form);

}  // namespace tidlig::app
