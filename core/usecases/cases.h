#pragma once

#include "domain/case.h"
#include "usecases/openvault.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tidlig::usecases {

enum class StoredCase {
  added,
  same,       ///< was there with the same content; nothing changed
  different,  ///< was there with other content; left as it is
};

/// Puts a family in, in a transaction of its own: on the disk when this returns. The order of
/// screenings and observations makes no other content.
base::Result<StoredCase> storeCase(OpenVault& vault, const domain::Case& familyCase);

/// Takes whole lines, each with its line end. An error ends the work.
using LineSink = std::function<base::Status(std::string_view lines)>;

/// One case a line, ascending by the family's code, or one family's (`notFound` where it is none).
base::Status exportCases(OpenVault& vault, const std::optional<std::string>& family,
                         base::Date asOf, const LineSink& sink);

/// One result a line for every family in the same order: what scoring the exported cases with the
/// vault's model and catalogue gives. Stores nothing but the log's entry.
base::Status assessCases(OpenVault& vault, base::Date asOf, const LineSink& sink);

}  // namespace tidlig::usecases
