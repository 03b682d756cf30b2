#pragma once

#include "domain/case.h"
#include "storage/dictionary.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace tidlig::storage {

/// Reads families as cases, in one pass over each table, whatever their number. Their `asOf` is
/// left as it is: the vault stores none.
class CaseScan {
 public:
  /// All families, or those of `only`, ascending by the bytes of their codes. `only` has to stay
  /// as long as the scan.
  using Families = std::unordered_set<std::int64_t>;
  static base::Result<CaseScan> all(Database& database, const Dictionary& dictionary,
                                    const Families* only = nullptr);
  /// One family, or none.
  static base::Result<CaseScan> one(Database& database, const Dictionary& dictionary,
                                    std::int64_t family);

  /// Fills `out` with the next family, reusing its memory; false after the last one. Fails with
  /// `corrupt` on rows that make no case.
  base::Result<bool> next(domain::Case& out);

 private:
  /// Rows ordered by family, read on as long as the families asked for ascend, and sought anew
  /// when they do not.
  class ByFamily {
   public:
    explicit ByFamily(Statement rows) : m_rows(std::move(rows)) {}
    /// To the first row of `family`; false when it has none.
    bool find(std::int64_t family);
    /// To the next row of the same family.
    bool next();
    [[nodiscard]] const Statement& row() const { return m_rows; }

   private:
    void step();
    Statement m_rows;
    std::optional<std::int64_t> m_from;  ///< rows of families from here to m_at were all seen
    std::int64_t m_at = 0;               ///< family of the current row
    bool m_hasRow = false;
  };

  CaseScan(const Dictionary& dictionary, Statement families, Statement members,
           Statement screenings);
  static base::Result<CaseScan> make(Database& database, const Dictionary& dictionary,
                                     Statement families);

  /// To the next family that is wanted.
  bool findFamily();
  void readMembers(std::int64_t family, domain::Case& out);
  bool readScreenings(std::int64_t family, domain::Case& out);
  bool readScreening(domain::CaseScreening& out, const domain::Case& familyCase);

  const Dictionary* m_dictionary;
  const Families* m_only = nullptr;
  Statement m_families;
  ByFamily m_members;
  ByFamily m_screenings;
};

}  // namespace tidlig::storage
