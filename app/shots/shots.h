#pragma once

#include <QString>

namespace tidlig::app {

/// Development: writes pictures of every page, with made-up families, into the folders empty,
/// typical and crowded below `folder`, in both languages, light, dark and in high contrast. Every
/// control in every state goes into the folder controls. Returns an exit status.
int takeShots(const QString& folder);

/// Development: the few pictures of the help, small, light and in both languages.
int takeHelpPictures(const QString& folder);

}  // namespace tidlig::app
