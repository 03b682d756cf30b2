#pragma once

#include "base/result.h"

namespace tidlig::cli {

/// Exit statuses of every command (SECURITY.md, "The command line").
enum ExitStatus : int {
  kDone = 0,
  kFoundWrong = 1,  ///< the command ran and found something wrong
  kBadUsage = 2,    ///< bad usage or unreadable input
  kNotAllowed = 3,  ///< wrong passphrase, or this user may not
  kBusy = 4,        ///< another process has the vault open
  kDamaged = 5,
  kNewer = 6,        ///< needs a newer version of the program
  kNotWritable = 7,  ///< disk full or not writable
  kStopped = 130,    ///< stopped by Ctrl+C before its end: 128 and the signal, as shells say it
};

/// The status that says this kind of error.
int exitStatusOf(base::ErrorKind kind);

/// Writes one line on standard error: `tidlig-cli: WHERE: POINTER: DETAIL`, empty parts left out
/// and control characters replaced, and returns the exit status of its kind.
int report(const base::Error& error, std::string_view where = {});
/// The same of a file that was to be read: kBadUsage, whatever kept it from being read.
int reportUnread(const base::Error& error, std::string_view where);

}  // namespace tidlig::cli
