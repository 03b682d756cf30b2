#include "usecases/demofamily.h"

#include "base/embedded.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::usecases {
namespace {

using domain::Axis;
using domain::Value;
using Kind = domain::Subject::Kind;

std::uint64_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31U);
}

std::string pick(DemoRandom& random, const std::vector<std::string_view>& words) {
  return std::string(words[random.below(static_cast<std::uint32_t>(words.size()))]);
}

/// From calm to heavy: most families are well.
std::uint32_t severity(DemoRandom& random) {
  const std::uint32_t draw = random.below(100);
  return draw < 50 ? 0 : draw < 73 ? 1 : draw < 90 ? 2 : 3;
}

/// How many things are seen at this severity.
std::uint32_t amount(DemoRandom& random, std::uint32_t severity) {
  constexpr std::uint32_t kFrom[] = {0, 1, 2, 4};
  constexpr std::uint32_t kSpread[] = {2, 3, 4, 5};
  return kFrom[severity] + random.below(kSpread[severity]);
}

/// Marks up to `count` of the observations on one axis, leaving alarms to the heaviest.
void see(DemoRandom& random, const domain::Catalogue& catalogue, Axis axis, std::uint32_t count,
         bool heavy, std::vector<domain::Observation>& observations) {
  for (std::uint32_t tries = 0; count > 0 && tries < 200; ++tries) {
    auto& one = observations[random.below(static_cast<std::uint32_t>(observations.size()))];
    const domain::Indicator& indicator = catalogue.at(one.indicator);
    const bool grave = indicator.hasTag("alarm") || indicator.hasTag("alarmIfMarked");
    if (indicator.axis != axis || one.value != Value::absent || (grave && !heavy)) continue;
    one.value = random.chance(heavy ? 45 : 12) ? Value::marked : Value::some;
    --count;
  }
}

}  // namespace

DemoRandom::DemoRandom(std::uint64_t seed, std::uint64_t stream)
    : m_state(mixed(mixed(seed + 0x9E3779B97F4A7C15U) ^ (stream * 0xD1B54A32D192ED03U))) {}

std::uint64_t DemoRandom::next() {
  m_state += 0x9E3779B97F4A7C15U;
  return mixed(m_state);
}

std::uint32_t DemoRandom::below(std::uint32_t below) {
  return static_cast<std::uint32_t>((next() >> 32U) * below >> 32U);
}

std::vector<std::string_view> demoWords(std::string_view section) {
  std::vector<std::string_view> words;
  std::string_view text = base::embeddedFile("core/usecases/demowords.txt").value_or("");
  bool inside = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[') {
      inside = line.substr(1, line.size() - 2) == section;
    } else if (inside) {
      words.push_back(line);
    }
  }
  return words;
}

/// How much there is to see in a family, on each side.
struct DemoMaker::Burden {
  std::uint32_t child;
  std::uint32_t parent;
  std::uint32_t blanks;  ///< percent of questions left open
};

/// A screening to be made up.
struct DemoMaker::Visit {
  domain::Subject subject;
  std::string_view profession;
  std::optional<domain::AgeBand> band;
  std::int32_t daysAgo;
  domain::ScreeningStatus status;
  bool brief = false;  ///< a room round instead of the whole assessment
};

DemoMaker::DemoMaker(const domain::Catalogue& catalogue, std::vector<DemoChecklist> checklists,
                     std::vector<std::string> professions, base::Date asOf)
    : m_catalogue(catalogue),
      m_checklists(std::move(checklists)),
      m_professions(std::move(professions)),
      m_asOf(asOf),
      m_first(demoWords("first")),
      m_last(demoWords("last")) {}

bool DemoMaker::knows(std::string_view profession) const {
  return std::find(m_professions.begin(), m_professions.end(), profession) != m_professions.end();
}

DemoFamily DemoMaker::make(std::uint64_t seed, std::uint64_t number) const {
  DemoRandom random(seed, number);
  DemoFamily family;
  family.familyCase.family = fmt::format("F-{:04}", number);
  family.familyCase.asOf = m_asOf;
  addPeople(random, family);
  const std::uint32_t child = severity(random);
  // Both sides often go together, and often do not: so all cells of the table are met.
  const Burden burden{child, random.chance(45) ? child : severity(random),
                      random.chance(30) ? 12U : 2U};
  for (std::uint32_t i = 0; i < family.familyCase.children.size(); ++i) {
    if (!random.chance(6)) addChildVisits(random, burden, i, family);
  }
  if (knows("jobCentre") && random.chance(25)) {
    const auto days = static_cast<std::int32_t>(10 + random.below(400));
    addVisit(random, burden,
             {{Kind::adult, 0}, "jobCentre", std::nullopt, days, domain::ScreeningStatus::final},
             family);
  }
  family.decided = random.chance(40);
  family.sharesChild = random.chance(4);
  return family;
}

void DemoMaker::addPeople(DemoRandom& random, DemoFamily& family) const {
  const std::string last = pick(random, m_last);
  family.name = random.chance(35) ? fmt::format("{} {}", pick(random, m_last), last) : last;
  family.protectedAddress = random.chance(3);
  const std::uint32_t adults = random.chance(22) ? 1 : 2;
  for (std::uint32_t i = 0; i < adults; ++i) {
    family.familyCase.adults.push_back({fmt::format("a{}", i + 1)});
    family.adults.push_back(fmt::format("{} {}", pick(random, m_first), last));
  }
  const std::uint32_t children = 1 + random.below(100) / 55 + random.below(100) / 80;
  for (std::uint32_t i = 0; i < children; ++i) {
    addChild(random, family);
    family.children.push_back(fmt::format("{} {}", pick(random, m_first), last));
  }
}

void DemoMaker::addChild(DemoRandom& random, DemoFamily& family) const {
  domain::CaseChild child;
  child.id = fmt::format("c{}", family.familyCase.children.size() + 1);
  const std::uint32_t draw = random.below(100);
  if (draw < 6) {
    child.dueDate = m_asOf.plusDays(static_cast<std::int32_t>(random.below(200)) - 14);
  } else {
    // Most are one to five, a few have outgrown the age bands.
    const std::uint32_t months = draw < 16   ? random.below(12)
                                 : draw < 45 ? 12 + random.below(24)
                                 : draw < 84 ? 36 + random.below(36)
                                 : draw < 98 ? 72 + random.below(48)
                                             : 120 + random.below(24);
    child.birthDate = m_asOf.plusMonths(-static_cast<int>(months))
                          .plusDays(-static_cast<std::int32_t>(random.below(28)));
  }
  family.familyCase.children.push_back(child);
}

void DemoMaker::addChildVisits(DemoRandom& random, const Burden& burden, std::uint32_t child,
                               DemoFamily& family) const {
  const std::uint32_t visits = 1 + random.below(3);
  for (std::uint32_t i = visits; i-- > 0;) {
    const domain::CaseChild person = family.familyCase.children[child];
    const auto daysAgo = static_cast<std::int32_t>(i * 170 + random.below(150));
    const auto band =
        domain::ageBandOn(m_asOf.plusDays(-daysAgo), person.birthDate, person.dueDate);
    if (!band) continue;
    auto status = domain::ScreeningStatus::final;
    if (i == 0 && random.chance(8)) status = domain::ScreeningStatus::draft;
    if (i > 0 && random.chance(4)) status = domain::ScreeningStatus::superseded;
    const bool daycare = *band == domain::AgeBand::age3to5 && knows("daycare");
    const std::string_view profession = daycare ? "daycare" : "healthVisitor";
    if (!knows(profession)) continue;
    const domain::Subject subject{Kind::child, child};
    const bool brief = daycare && random.chance(20);
    addVisit(random, burden, {subject, profession, band, daysAgo, status, brief}, family);
  }
}

/// The longest that asks about indicators, or the shortest.
const DemoChecklist* DemoMaker::checklistFor(const Visit& visit) const {
  const DemoChecklist* best = nullptr;
  for (const DemoChecklist& checklist : m_checklists) {
    const forms::Questionnaire& form = *checklist.form;
    const auto& professions = form.professions;
    const bool theirs =
        std::find(professions.begin(), professions.end(), visit.profession) != professions.end();
    const bool fits = form.subject == visit.subject.kind &&
                      (form.ages.empty() || (visit.band && form.ages.contains(*visit.band)));
    if (!theirs || !fits || checklist.indicators.empty()) continue;
    const auto size = checklist.indicators.size();
    const bool better = best == nullptr || (visit.brief ? size < best->indicators.size()
                                                        : size > best->indicators.size());
    if (better) best = &checklist;
  }
  return best;
}

std::vector<domain::IndicatorIndex> DemoMaker::askedIn(const Visit& visit) const {
  if (const DemoChecklist* const checklist = checklistFor(visit)) return checklist->indicators;
  std::vector<domain::IndicatorIndex> asked;
  for (std::size_t i = 0; i < m_catalogue.indicators().size(); ++i) {
    const domain::Indicator& indicator = m_catalogue.indicators()[i];
    const bool sign = indicator.axis == Axis::child;
    if (sign && (visit.subject.kind != Kind::child || !visit.band ||
                 !indicator.ages.contains(*visit.band))) {
      continue;
    }
    asked.push_back(static_cast<domain::IndicatorIndex>(i));
  }
  return asked;
}

void DemoMaker::addVisit(DemoRandom& random, const Burden& burden, const Visit& visit,
                         DemoFamily& family) const {
  domain::CaseScreening screening;
  screening.id = fmt::format("s{}", family.familyCase.screenings.size() + 1);
  screening.subject = visit.subject;
  screening.profession = visit.profession;
  screening.date = m_asOf.plusDays(-visit.daysAgo);
  screening.status = visit.status;
  for (const domain::IndicatorIndex indicator : askedIn(visit)) {
    screening.observations.push_back({indicator, Value::absent});
  }
  if (screening.observations.empty()) return;
  auto& observations = screening.observations;
  see(random, m_catalogue, Axis::child, amount(random, burden.child), burden.child == 3,
      observations);
  see(random, m_catalogue, Axis::parent, amount(random, burden.parent), burden.parent == 3,
      observations);
  see(random, m_catalogue, Axis::protective, 2 + random.below(4), false, observations);
  const bool draft = visit.status == domain::ScreeningStatus::draft;
  const bool noParents = random.chance(4);
  for (domain::Observation& one : observations) {
    const bool parents = m_catalogue.at(one.indicator).axis == Axis::parent;
    if ((parents && noParents) || random.chance(draft ? 40 : burden.blanks)) {
      one.value = Value::notAssessed;
    }
  }
  family.checklists.push_back(checklistFor(visit));
  family.familyCase.screenings.push_back(std::move(screening));
}

}  // namespace tidlig::usecases
