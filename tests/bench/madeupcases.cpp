#include "madeupcases.h"

#include "domain/case.h"
#include "exchange/casewriter.h"
#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"

#include <fmt/format.h>

#include <fstream>
#include <random>

namespace tidlig::bench {
namespace {

using domain::Axis;
using domain::Case;
using domain::CaseScreening;
using domain::Subject;
using domain::Value;

constexpr std::size_t kObservationsInScreening = 20;

class Maker {
 public:
  explicit Maker(const domain::Catalogue& catalogue) {
    for (domain::IndicatorIndex i = 0; i < catalogue.indicators().size(); ++i) {
      (catalogue.at(i).axis == Axis::child ? m_signs : m_others).push_back(i);
    }
  }

  Case make(int number) {
    Case made;
    made.family = fmt::format("F-{:06}", number);
    made.asOf = *base::Date::fromParts(2026, 11, 23);
    const int children = 1 + below(2);
    for (int i = 1; i <= children; ++i) {
      made.children.push_back({fmt::format("c{}", i), made.asOf.plusDays(-below(6 * 365)), {}});
    }
    made.adults = {{"a1"}, {"a2"}};
    made.screenings.push_back(screening("s1", {Subject::Kind::child, 0}, "daycare", m_signs));
    made.screenings.push_back(
        screening("s2", {Subject::Kind::family, 0}, "healthVisitor", m_others));
    return made;
  }

 private:
  /// Not std::uniform_int_distribution, whose numbers each library draws in its own way.
  int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }

  /// Most children have few signs: a bench in which everybody has all of them would measure
  /// something else.
  Value value() {
    const int drawn = below(100);
    if (drawn < 80) return Value::absent;
    if (drawn < 90) return Value::some;
    return drawn < 93 ? Value::marked : Value::notAssessed;
  }

  CaseScreening screening(const std::string& id, const Subject& subject,
                          const std::string& profession,
                          const std::vector<domain::IndicatorIndex>& asked) {
    CaseScreening made;
    made.id = id;
    made.subject = subject;
    made.profession = profession;
    made.date = base::Date::fromParts(2026, 11, 23)->plusDays(-below(150));
    made.status = domain::ScreeningStatus::final;
    const auto first = static_cast<std::size_t>(below(static_cast<int>(asked.size())));
    for (std::size_t i = 0; i < std::min(kObservationsInScreening, asked.size()); ++i) {
      made.observations.push_back({asked[(first + i) % asked.size()], value()});
    }
    return made;
  }

  std::vector<domain::IndicatorIndex> m_signs, m_others;
  std::mt19937 m_random{1};
};

}  // namespace

base::Status writeMadeUpCases(const std::filesystem::path& file, int families) {
  TIDLIG_ASSIGN(const domain::Catalogue catalogue, forms::readCatalogue(forms::shippedCatalogue()));
  Maker maker(catalogue);
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  std::string line;
  for (int i = 1; i <= families && out; ++i) {
    line.clear();
    exchange::writeCase(maker.make(i), catalogue, line);
    line += '\n';
    out << line;
  }
  out.close();
  if (!out) return base::Error{base::ErrorKind::io, "the made-up cases could not be written"};
  return base::Done{};
}

}  // namespace tidlig::bench
