#include "scoring/evidence.h"

#include <algorithm>
#include <numeric>

namespace tidlig::scoring {
namespace {

using domain::Axis;
using domain::Case;
using domain::CaseScreening;
using domain::Indicator;
using domain::IndicatorIndex;
using domain::Observation;
using domain::ScreeningStatus;
using domain::Subject;
using domain::Value;

void sortOnce(std::vector<IndicatorIndex>& codes) {
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
}

bool assessed(Value value) {
  return value != Value::notAssessed;
}

}  // namespace

Evidence::Evidence(const Model& model, const domain::Catalogue& catalogue)
    : m_model(model), m_catalogue(catalogue) {
  for (const Indicator& indicator : catalogue.indicators()) {
    m_highestStands.push_back(indicator.hasTag("alarm") || indicator.hasTag("alarmIfMarked"));
  }
  for (const Validity& entry : model.validity) {
    m_mayVouch.push_back(std::find(model.unborn.begin(), model.unborn.end(), entry.profession) !=
                         model.unborn.end());
  }
}

void Evidence::gather(const Case& familyCase, Assessment& out) {
  m_vouchedForUnborn = false;
  m_holders.resize(std::max(m_holders.size(), familyCase.children.size() + 1));
  for (Holder& holder : m_holders) {
    holder.entries.clear();
    holder.ignored.clear();
  }
  separate(familyCase, out.leftOut);
  rankByDate(familyCase);
  rankById(familyCase);
  std::sort(out.leftOut.begin(), out.leftOut.end(), [&](const LeftOut& a, const LeftOut& b) {
    return m_idRank[a.screening] < m_idRank[b.screening];
  });
  for (const Counting& counting : m_counting) file(familyCase, counting);
  settle(m_holders[0], Axis::parent, std::nullopt, out.parents);
  for (std::size_t i = 0; i < familyCase.children.size(); ++i) {
    settle(m_holders[i + 1], Axis::child, out.children[i].ageBand, out.children[i].axis);
  }
}

/// Section 3, rule 1.
void Evidence::separate(const Case& familyCase, std::vector<LeftOut>& leftOut) {
  leftOut.clear();
  m_counting.clear();
  for (std::uint32_t i = 0; i < familyCase.screenings.size(); ++i) {
    const CaseScreening& screening = familyCase.screenings[i];
    const std::uint16_t profession = professionIndex(screening.profession);
    if (const auto why = whyLeftOut(screening, profession, familyCase.asOf)) {
      leftOut.push_back({i, *why});
    } else {
      m_counting.push_back({i, profession});
    }
  }
}

std::optional<LeftOutWhy> Evidence::whyLeftOut(const CaseScreening& screening,
                                               std::uint16_t profession, base::Date asOf) const {
  if (screening.status == ScreeningStatus::draft) return LeftOutWhy::draft;
  if (screening.status == ScreeningStatus::superseded) return LeftOutWhy::superseded;
  if (screening.date > asOf) return LeftOutWhy::future;
  const int months = m_model.validity[profession].months;
  if (screening.date.plusMonths(months) < asOf) return LeftOutWhy::stale;
  return std::nullopt;
}

std::uint16_t Evidence::professionIndex(std::string_view profession) const {
  std::uint16_t index = 0;
  while (m_model.validity[index].profession != profession) ++index;
  return index;
}

void Evidence::rankById(const Case& familyCase) {
  const auto& screenings = familyCase.screenings;
  m_order.resize(screenings.size());
  std::iota(m_order.begin(), m_order.end(), 0U);
  std::sort(m_order.begin(), m_order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return screenings[a].id < screenings[b].id; });
  m_idRank.resize(screenings.size());
  for (std::uint32_t i = 0; i < m_order.size(); ++i) m_idRank[m_order[i]] = i;
}

void Evidence::rankByDate(const Case& familyCase) {
  const auto& screenings = familyCase.screenings;
  m_order.resize(screenings.size());
  std::iota(m_order.begin(), m_order.end(), 0U);
  std::sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (screenings[a].date != screenings[b].date) return screenings[a].date < screenings[b].date;
    return screenings[a].id < screenings[b].id;
  });
  m_dateRank.resize(screenings.size());
  for (std::uint32_t i = 0; i < m_order.size(); ++i) m_dateRank[m_order[i]] = i;
}

/// Puts every observation of a counting screening where it belongs (section 3, rule 2).
void Evidence::file(const Case& familyCase, const Counting& counting) {
  const CaseScreening& screening = familyCase.screenings[counting.screening];
  const bool aboutChild = screening.subject.kind == Subject::Kind::child;
  const bool aboutAdult = screening.subject.kind == Subject::Kind::adult;
  Holder& parents = m_holders[0];
  Holder& own = aboutChild ? m_holders[screening.subject.index + 1] : parents;
  std::optional<domain::AgeBand> band;
  if (aboutChild) {
    const domain::CaseChild& child = familyCase.children[screening.subject.index];
    band = domain::ageBandOn(screening.date, child.birthDate, child.dueDate);
  }
  Entry entry{0,
              m_dateRank[counting.screening],
              counting.screening,
              counting.profession,
              0,
              Value::notAssessed};
  for (const Observation& observation : screening.observations) {
    const Indicator& indicator = m_catalogue.at(observation.indicator);
    if (indicator.axis == Axis::child && !(band && indicator.ages.contains(*band))) {
      own.ignored.push_back(observation.indicator);
      continue;
    }
    const bool ofParents = indicator.axis == Axis::parent;
    if (ofParents && assessed(observation.value) && m_mayVouch[counting.profession]) {
      m_vouchedForUnborn = true;
    }
    entry.about = aboutAdult ? screening.subject.index + 1 : 0;
    entry.indicator = observation.indicator;
    entry.value = observation.value;
    (ofParents ? parents : own).entries.push_back(entry);
  }
}

void Evidence::settle(Holder& holder, Axis axis, const std::optional<domain::AgeBand>& band,
                      AxisResult& out) {
  out.counted.clear();
  out.protective.clear();
  out.sources.clear();
  out.pending.clear();
  out.notAsked.clear();
  sortOnce(holder.ignored);
  out.ignored = holder.ignored;
  groupByIndicator(holder.entries);
  for (std::size_t i = 0; i + 1 < m_starts.size(); ++i) {
    const auto index = static_cast<IndicatorIndex>(i);
    if (m_starts[i] != m_starts[i + 1]) {
      settleIndicator(
          index, std::span(m_grouped).subspan(m_starts[i], m_starts[i + 1] - m_starts[i]), out);
      continue;
    }
    const Indicator& indicator = m_catalogue.at(index);
    if (indicator.axis != axis) continue;
    if (axis == Axis::parent || (band && indicator.ages.contains(*band))) {
      out.notAsked.push_back(index);
    }
  }
  out.assessed = !out.counted.empty();
}

/// A counting sort: most indicators have one entry or none.
void Evidence::groupByIndicator(const std::vector<Entry>& entries) {
  m_starts.assign(m_catalogue.indicators().size() + 1, 0);
  for (const Entry& entry : entries) ++m_starts[entry.indicator + 1U];
  std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
  m_grouped.resize(entries.size());
  for (const Entry& entry : entries) m_grouped[m_starts[entry.indicator]++] = entry;
  // Every start has moved to its end, which is the next one's start.
  std::copy_backward(m_starts.begin(), m_starts.end() - 1, m_starts.end());
  m_starts.front() = 0;
}

void Evidence::settleIndicator(IndicatorIndex indicator, std::span<Entry> entries,
                               AxisResult& out) {
  const auto firstSource = static_cast<std::uint32_t>(out.sources.size());
  const Finding finding = findStanding(entries, m_highestStands[indicator], out.sources);
  const bool protective = m_catalogue.at(indicator).axis == Axis::protective;
  const auto sourceCount = static_cast<std::uint32_t>(out.sources.size()) - firstSource;
  if (protective && finding.value == Value::absent) {
    out.sources.resize(firstSource);
    return;
  }
  if (finding.stands) {
    std::sort(out.sources.begin() + firstSource, out.sources.end(),
              [this](const Source& a, const Source& b) {
                return m_idRank[a.screening] < m_idRank[b.screening];
              });
    (protective ? out.protective : out.counted)
        .push_back({indicator, finding.value, finding.disagreement, firstSource, sourceCount});
  }
  const bool cannotRise = finding.stands && finding.value == Value::marked;
  if (!protective && finding.leftBlank && !cannotRise) out.pending.push_back(indicator);
}

/// Section 3, rules 2 to 4, for the entries of one indicator.
Evidence::Finding Evidence::findStanding(std::span<Entry> entries, bool highestStands,
                                         std::vector<Source>& sources) {
  // Best last within one profession's entries about the same one: `notAssessed` never stands.
  const auto weight = [highestStands](const Entry& entry) {
    const int value = highestStands ? static_cast<int>(entry.value) + 1 : 1;
    return assessed(entry.value) ? value : 0;
  };
  std::sort(entries.begin(), entries.end(), [&weight](const Entry& a, const Entry& b) {
    if (a.about != b.about) return a.about < b.about;
    if (a.profession != b.profession) return a.profession < b.profession;
    if (weight(a) != weight(b)) return weight(a) < weight(b);
    return a.rank < b.rank;
  });
  Finding finding;
  Value aboutThisOne = Value::notAssessed;  // what stands about this one so far
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    const bool lastOfAbout = i + 1 == entries.size() || entries[i + 1].about != entry.about;
    const bool stands = lastOfAbout || entries[i + 1].profession != entry.profession;
    if (stands && assessed(entry.value)) {
      sources.push_back({entry.screening, entry.value});
      finding.stands = true;
      finding.value = std::max(finding.value, entry.value);
      finding.disagreement |= assessed(aboutThisOne) && aboutThisOne != entry.value;
      aboutThisOne = entry.value;
    }
    if (!lastOfAbout) continue;
    finding.leftBlank |= !assessed(aboutThisOne);
    aboutThisOne = Value::notAssessed;
  }
  return finding;
}

}  // namespace tidlig::scoring
