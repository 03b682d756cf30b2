#pragma once

#include "domain/case.h"
#include "scoring/assessment.h"
#include "scoring/model.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tidlig::scoring {

/// Finds out which observations stand (SCORING.md sections 2 and 3) and files them by whom they are
/// about. Holds scratch memory: one for each thread.
class Evidence {
 public:
  Evidence(const Model& model, const domain::Catalogue& catalogue);

  /// Fills `leftOut`, and `assessed`, `counted`, `protective`, `sources`, `pending`, `notAsked` and
  /// `ignored` of every axis of `out`, whose children are those of `familyCase`, with `ageBand`
  /// set.
  void gather(const domain::Case& familyCase, Assessment& out);

  /// Whether a profession that may vouch for an unborn child assessed anything of the parents
  /// (section 4), in the case last gathered.
  [[nodiscard]] bool vouchedForUnborn() const { return m_vouchedForUnborn; }

 private:
  /// One observation of a counting screening.
  struct Entry {
    std::uint32_t about;       ///< 0: the parents, or the one child; else 1 + index of an adult
    std::uint32_t rank;        ///< of its screening by date, then id
    std::uint32_t screening;   ///< index in the case
    std::uint16_t profession;  ///< index in the model's validity list
    domain::IndicatorIndex indicator;
    domain::Value value;
  };
  /// What counts for one child, or for the parents.
  struct Holder {
    std::vector<Entry> entries;
    std::vector<domain::IndicatorIndex> ignored;
  };
  struct Counting {
    std::uint32_t screening;
    std::uint16_t profession;
  };
  /// What is found about one indicator while its entries are gone through.
  struct Finding {
    bool stands = false;     ///< an assessed value stands
    bool leftBlank = false;  ///< asked about someone about whom nothing stands
    bool disagreement = false;
    domain::Value value = domain::Value::absent;
  };

  void separate(const domain::Case& familyCase, std::vector<LeftOut>& leftOut);
  [[nodiscard]] std::optional<LeftOutWhy> whyLeftOut(const domain::CaseScreening& screening,
                                                     std::uint16_t profession,
                                                     base::Date asOf) const;
  void rankByDate(const domain::Case& familyCase);
  void rankById(const domain::Case& familyCase);
  void file(const domain::Case& familyCase, const Counting& counting);
  void settle(Holder& holder, domain::Axis axis, const std::optional<domain::AgeBand>& band,
              AxisResult& out);
  void groupByIndicator(const std::vector<Entry>& entries);
  void settleIndicator(domain::IndicatorIndex indicator, std::span<Entry> entries, AxisResult& out);
  Finding findStanding(std::span<Entry> entries, bool highestStands, std::vector<Source>& sources);
  [[nodiscard]] std::uint16_t professionIndex(std::string_view profession) const;

  const Model& m_model;
  const domain::Catalogue& m_catalogue;
  std::vector<bool> m_highestStands;  ///< by indicator: tagged alarm or alarmIfMarked
  std::vector<bool> m_mayVouch;       ///< by profession

  std::vector<Holder> m_holders;  ///< the parents, then each child
  std::vector<Counting> m_counting;
  std::vector<std::uint32_t> m_dateRank;  ///< by screening, among the counting ones
  std::vector<std::uint32_t> m_idRank;
  std::vector<std::uint32_t> m_order;
  std::vector<Entry> m_grouped;         ///< a holder's entries, indicator by indicator
  std::vector<std::uint32_t> m_starts;  ///< by indicator: where its entries begin in m_grouped
  bool m_vouchedForUnborn = false;
};

}  // namespace tidlig::scoring
