#include "storage/pageowners.h"

#include <algorithm>

namespace tidlig::storage {
namespace {

constexpr std::size_t kLooksBetweenTellings = 64;

bool isRightKind(PageKind kind, bool hasRowids) {
  if (hasRowids) return kind == PageKind::tableLeaf || kind == PageKind::tableInterior;
  return kind == PageKind::indexLeaf || kind == PageKind::indexInterior;
}

class Finder {
 public:
  Finder(const PageReader& reader, const std::vector<ObjectShape>& objects,
         const base::Progress& progress)
      : m_reader(reader), m_objects(objects), m_progress(progress), m_owned(objects.size()) {}

  base::Result<std::vector<OwnedPages>> find() {
    TIDLIG_ASSIGN(const auto roots, rootsInSchema());
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
      const auto root = roots.find(m_objects[i].name);
      if (root == roots.end()) {
        m_owned[i].incomplete = true;
      } else {
        TIDLIG_TRY(walk(root->second, m_objects[i].hasRowids, m_owned[i]));
      }
    }
    for (const std::uint32_t root : unreachedRoots()) TIDLIG_TRY(adopt(root));
    return std::move(m_owned);
  }

 private:
  /// Everything below `root`; a page is nobody's second time.
  base::Status walk(std::uint32_t root, bool hasRowids, OwnedPages& owned) {
    std::vector<std::uint32_t> open = {root};
    while (!open.empty()) {
      const std::uint32_t page = open.back();
      open.pop_back();
      TIDLIG_TRY(look());
      if (!isRightKind(m_reader.kind(page), hasRowids)) {
        ++owned.badPages;
        owned.incomplete = true;
        continue;
      }
      if (!m_seen.insert(page).second) continue;
      owned.pages.push_back(page);
      const auto below = m_reader.children(page);
      open.insert(open.end(), below.begin(), below.end());
    }
    return base::Done{};
  }

  /// At every page that is looked at; how far it is, pages tell that are somebody's already.
  base::Status look() {
    if (m_looks++ % kLooksBetweenTellings != 0) return base::Done{};
    return base::tell(m_progress, static_cast<std::int64_t>(m_seen.size()), m_reader.pages());
  }

  /// What can be read of sqlite_schema: type, name, table, root, SQL.
  base::Result<std::map<std::string, std::uint32_t>> rootsInSchema() {
    OwnedPages schema;
    TIDLIG_TRY(walk(1, true, schema));
    std::map<std::string, std::uint32_t> roots;
    for (const std::uint32_t page : schema.pages) {
      for (const StoredRecord& row : m_reader.records(page).whole) {
        if (row.values.size() < 4) continue;
        roots[row.values[1].bytes] = static_cast<std::uint32_t>(row.values[3].integer);
      }
    }
    return roots;
  }

  std::vector<std::uint32_t> unreachedRoots() const {
    std::set<std::uint32_t> below;
    std::vector<std::uint32_t> pages;
    for (std::uint32_t page = 1; page <= m_reader.pages(); ++page) {
      if (m_seen.contains(page) || m_reader.kind(page) == PageKind::other) continue;
      pages.push_back(page);
      for (const std::uint32_t child : m_reader.children(page)) below.insert(child);
    }
    std::erase_if(pages, [&](std::uint32_t page) { return below.contains(page); });
    return pages;
  }

  base::Status adopt(std::uint32_t root) {
    OwnedPages group;
    const PageKind kind = m_reader.kind(root);
    TIDLIG_TRY(walk(root, kind == PageKind::tableLeaf || kind == PageKind::tableInterior, group));
    TIDLIG_ASSIGN(const auto owner, ownerOf(root, group));
    if (!owner) return base::Done{};
    OwnedPages& owned = m_owned[*owner];
    owned.pages.insert(owned.pages.end(), group.pages.begin(), group.pages.end());
    owned.badPages += group.badPages;
    return base::Done{};
  }

  /// Several may look the same: then where it would begin in a new vault decides, then the order in
  /// which tables are made, each first getting something at all.
  base::Result<std::optional<std::size_t>> ownerOf(std::uint32_t root, const OwnedPages& group) {
    std::optional<std::size_t> first;
    std::optional<std::size_t> firstWithout;
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
      if (!m_owned[i].incomplete) continue;
      TIDLIG_ASSIGN(const bool mayBe, allFit(group, m_objects[i]));
      if (!mayBe) continue;
      if (m_objects[i].root == root) return std::optional(i);
      if (!first) first = i;
      if (!firstWithout && m_owned[i].pages.empty()) firstWithout = i;
    }
    return firstWithout ? firstWithout : first;
  }

  base::Result<bool> allFit(const OwnedPages& group, const ObjectShape& object) {
    bool any = false;
    for (const std::uint32_t page : group.pages) {
      if (!isRightKind(m_reader.kind(page), object.hasRowids)) return false;
      TIDLIG_TRY(look());
      for (const StoredRecord& record : m_reader.records(page).whole) {
        if (!fits(record, object)) return false;
        any = true;
      }
    }
    return any;
  }

  const PageReader& m_reader;
  const std::vector<ObjectShape>& m_objects;
  const base::Progress& m_progress;
  std::vector<OwnedPages> m_owned;
  std::set<std::uint32_t> m_seen;
  std::size_t m_looks = 0;
};

}  // namespace

base::Result<std::vector<OwnedPages>> findOwners(const PageReader& reader,
                                                 const std::vector<ObjectShape>& objects,
                                                 const base::Progress& progress) {
  return Finder(reader, objects, progress).find();
}

}  // namespace tidlig::storage
