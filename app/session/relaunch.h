#pragma once

#include <QStringList>

#include <functional>

namespace tidlig::app {

/// Replaces the running program by a fresh image of itself with these arguments (its own name not
/// among them). Never returns: where it fails, the program
/// ends. Freed memory of Qt's strings cannot be wiped; a new
/// image has none of it.
void relaunchSelf(const QStringList& arguments);

/// The seam by which tests see a lock without losing their process.
using Relaunch = std::function<void(const QStringList& arguments)>;

}  // namespace tidlig::app
