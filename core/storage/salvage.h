#pragma once

#include "storage/pageimage.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tidlig::storage {

/// What of one table could not be brought over. Ids, codes and counts, no content.
struct SalvageLoss {
  std::string table;
  std::size_t pages = 0;         ///< damaged pages that belonged to it, as far as is known
  std::size_t rows = 0;          ///< rows known to be lost: broken, refused, or named elsewhere
  std::vector<std::string> ids;  ///< those of them whose ids are known
};

struct SalvageOutcome {
  std::size_t damagedPages = 0;
  std::size_t rows = 0;  ///< brought over
  std::vector<SalvageLoss> losses;
  /// Rows made anew under their old ids, empty but for the id, so that what refers to them could
  /// stay: "table id".
  std::vector<std::string> placeholders;
};

/// The losses of a table; made where there are none yet.
SalvageLoss& lossOf(SalvageOutcome& outcome, const std::string& table);

/// The schema version that the image's first page tells; nothing where that page is damaged.
std::optional<int> versionIn(const PageImage& image);

/// What the program knows from elsewhere of rows whose own page is lost. Either may be empty.
struct SalvageHelp {
  /// Kind and bytes of a file by its SHA-256, such as one that comes with the program.
  std::function<std::optional<std::pair<std::string, std::string>>(const std::string&)> file = {};
  /// The slot of a user of this name.
  std::function<std::optional<std::int64_t>(const std::string&)> slot = {};
};

/// Fills `target`, an empty database of the same schema version, with every row that stands on a
/// good page. Which table a page belongs to comes from the tree above it, or, where that is
/// damaged, from the kinds of its values. Tells how far it is. Fails as writing does, or with
/// `cancelled`; `target` is good for nothing then.
base::Result<SalvageOutcome> salvageInto(Database& target, const PageImage& image,
                                         const SalvageHelp& help = {},
                                         const base::Progress& progress = {});

}  // namespace tidlig::storage
