#include "storage/dictionary.h"

#include <algorithm>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

// Numbers are small by construction; more is a damaged row and must not become an allocation.
constexpr std::int64_t kHighestNumber = 1'000'000;

Error damagedList() {
  return Error{ErrorKind::corrupt, "the vault's list of indicators or professions is damaged"};
}

}  // namespace

base::Status Dictionary::extend(Database& database, const domain::Catalogue& catalogue,
                                const scoring::Model& model) {
  for (const domain::Indicator& indicator : catalogue.indicators()) {
    TIDLIG_TRY(database.run("INSERT INTO indicator (code) VALUES (?1) ON CONFLICT DO NOTHING",
                            std::string_view(indicator.code)));
  }
  for (const scoring::Validity& validity : model.validity) {
    TIDLIG_TRY(database.run("INSERT INTO profession (code) VALUES (?1) ON CONFLICT DO NOTHING",
                            std::string_view(validity.profession)));
  }
  return base::Done{};
}

base::Result<Dictionary> Dictionary::load(Database& database, const domain::Catalogue& catalogue,
                                          const scoring::Model& model) {
  Dictionary dictionary;
  dictionary.m_numbers.assign(catalogue.indicators().size(), 0);
  TIDLIG_ASSIGN(Statement indicators, database.query("SELECT id, code FROM indicator"));
  while (indicators.next()) {
    const std::int64_t number = indicators.integer(0);
    if (number <= 0 || number > kHighestNumber) return damagedList();
    const auto slot = static_cast<std::size_t>(number);
    if (slot >= dictionary.m_indicators.size()) dictionary.m_indicators.resize(slot + 1, -1);
    const auto index = catalogue.find(indicators.text(1));
    if (!index) continue;
    dictionary.m_indicators[slot] = *index;
    dictionary.m_numbers[*index] = static_cast<std::uint32_t>(number);
  }
  TIDLIG_TRY(indicators.status());
  TIDLIG_ASSIGN(Statement professions, database.query("SELECT id, code FROM profession"));
  while (professions.next()) {
    const std::int64_t number = professions.integer(0);
    if (number <= 0 || number > kHighestNumber) return damagedList();
    const auto slot = static_cast<std::size_t>(number);
    if (slot >= dictionary.m_professions.size()) dictionary.m_professions.resize(slot + 1);
    dictionary.m_professions[slot] = professions.text(1);
  }
  TIDLIG_TRY(professions.status());
  const auto& numbers = dictionary.m_numbers;
  if (std::find(numbers.begin(), numbers.end(), 0U) != numbers.end()) return damagedList();
  for (const scoring::Validity& validity : model.validity) {
    if (!dictionary.professionNumber(validity.profession)) return damagedList();
  }
  return dictionary;
}

std::optional<std::int64_t> Dictionary::professionNumber(std::string_view code) const {
  const auto found = std::find(m_professions.begin(), m_professions.end(), code);
  if (code.empty() || found == m_professions.end()) return std::nullopt;
  return found - m_professions.begin();
}

const std::string* Dictionary::profession(std::int64_t number) const {
  if (number <= 0 || static_cast<std::size_t>(number) >= m_professions.size()) return nullptr;
  const std::string& code = m_professions[static_cast<std::size_t>(number)];
  return code.empty() ? nullptr : &code;
}

}  // namespace tidlig::storage
