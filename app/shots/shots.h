#pragma once

#include <QString>

namespace tidlig::app {

/// Development: writes pictures of every page, with made-up families, into `folder`, in both
/// languages and themes. Returns an exit status.
int takeShots(const QString& folder);

/// Development: the few pictures of the help, small, light and in both languages.
int takeHelpPictures(const QString& folder);

}  // namespace tidlig::app
