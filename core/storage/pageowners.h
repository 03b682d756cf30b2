#pragma once

// Inside core/storage only: which page of a damaged database belongs to what.

#include "base/progress.h"
#include "storage/tableshapes.h"

#include <map>

namespace tidlig::storage {

/// What one table or index still has.
struct OwnedPages {
  std::vector<std::uint32_t> pages;  ///< good ones
  std::size_t badPages = 0;          ///< where its tree leads onto damage
  bool incomplete = false;           ///< more of its pages may lie unreached
};

/// For each of `objects`: first by its tree; then the pages that no tree reaches any more, by what
/// their records look like, to those objects whose tree is damaged. Fails with `cancelled` only.
base::Result<std::vector<OwnedPages>> findOwners(const PageReader& reader,
                                                 const std::vector<ObjectShape>& objects,
                                                 const base::Progress& progress = {});

}  // namespace tidlig::storage
