#pragma once

#include "base/result.h"

#include <QString>

namespace tidlig::app {

/// What a person was doing when it went wrong: the same error kind means different next steps.
enum class Doing {
  opening,
  creating,
  reading,
  saving,
  signing,
  exporting,
  importing,
  backingUp,
  restoring
};

/// An error in the user's language: what happened, that nothing was lost or what was, and what to
/// do next. The only place where an ErrorKind becomes a sentence.
QString errorText(const base::Error& error, Doing doing);

}  // namespace tidlig::app
