#include "exchange/casereader.h"

#include "base/jsonreading.h"

namespace tidlig::exchange {
namespace {

using base::Date;
using base::Done;
using base::JsonType;
using base::JsonValue;
using base::Result;
using base::Status;
using domain::Case;
using domain::CaseChild;
using domain::CaseScreening;
using domain::Observation;
using domain::Subject;

/// Words that stand for somebody else in `subject` and `about`.
bool isReserved(std::string_view id) {
  return id == "family" || id == "parents";
}

template <typename Enum>
Result<Enum> codeMember(const JsonValue& value, std::string_view key,
                        std::optional<Enum> (*fromCode)(std::string_view),
                        std::string_view expected) {
  const auto text = value.find(key);
  const auto found = text && text->is(JsonType::string) ? fromCode(text->text()) : std::nullopt;
  if (!found) return value.errorAt(key, expected);
  return *found;
}

/// Calls `visit` for each element of the array member `key`; a missing one counts as empty.
template <typename Visit>
Status forEach(const JsonValue& object, std::string_view key, Visit visit) {
  TIDLIG_ASSIGN(const auto list, optionalMember(object, key, JsonType::array));
  if (!list) return Done{};
  for (const JsonValue element : *list) TIDLIG_TRY(visit(element));
  return Done{};
}

}  // namespace

CaseReader::CaseReader(const scoring::Model& model, const domain::Catalogue& catalogue)
    : m_model(model), m_catalogue(catalogue), m_seenIn(catalogue.indicators().size(), 0) {}

Result<Case> CaseReader::read(std::string_view bytes, AsOf asOf) {
  TIDLIG_ASSIGN(const base::JsonDocument document, base::JsonDocument::parse(bytes));
  const JsonValue root = document.root();
  TIDLIG_TRY(expectKeys(root, {"family", "asOf", "children", "adults", "screenings"}));
  Case out;
  TIDLIG_ASSIGN(out.family, filledMember(root, "family"));
  TIDLIG_ASSIGN(const auto date, optionalDateMember(root, "asOf"));
  if (!date && asOf == AsOf::required) return root.errorAt("asOf", "a date as YYYY-MM-DD");
  if (date) out.asOf = *date;
  TIDLIG_TRY(readPeople(root, out));
  TIDLIG_TRY(readScreenings(root, out));
  return out;
}

Status CaseReader::readPeople(const JsonValue& root, Case& out) {
  m_people.clear();
  TIDLIG_TRY(forEach(root, "children", [&](const JsonValue& value) -> Status {
    const auto index = static_cast<std::uint32_t>(out.children.size());
    TIDLIG_ASSIGN(CaseChild child, readChild(value, {Subject::Kind::child, index}));
    out.children.push_back(std::move(child));
    return Done{};
  }));
  return forEach(root, "adults", [&](const JsonValue& value) -> Status {
    const auto index = static_cast<std::uint32_t>(out.adults.size());
    TIDLIG_TRY(expectKeys(value, {"id"}));
    TIDLIG_ASSIGN(const std::string_view id, personId(value, {Subject::Kind::adult, index}));
    out.adults.push_back({std::string(id)});
    return Done{};
  });
}

Result<CaseChild> CaseReader::readChild(const JsonValue& value, const Subject& person) {
  TIDLIG_TRY(expectKeys(value, {"id", "birthDate", "dueDate"}));
  CaseChild child;
  TIDLIG_ASSIGN(child.id, personId(value, person));
  TIDLIG_ASSIGN(child.birthDate, optionalDateMember(value, "birthDate"));
  TIDLIG_ASSIGN(child.dueDate, optionalDateMember(value, "dueDate"));
  if (!child.birthDate && !child.dueDate) return value.error("a birthDate or a dueDate");
  return child;
}

Result<std::string_view> CaseReader::personId(const JsonValue& value, const Subject& person) {
  TIDLIG_ASSIGN(const std::string_view id, filledMember(value, "id"));
  if (isReserved(id)) return value.errorAt("id", "an id other than family and parents");
  if (!m_people.emplace(id, person).second) {
    return value.errorAt("id", "an id that nobody else in the case has");
  }
  return id;
}

Status CaseReader::readScreenings(const JsonValue& root, Case& out) {
  TIDLIG_ASSIGN(const JsonValue list, member(root, "screenings", JsonType::array));
  m_screeningIds.clear();
  out.screenings.reserve(list.size());
  for (const JsonValue element : list) {
    TIDLIG_ASSIGN(CaseScreening screening, readScreening(element));
    out.screenings.push_back(std::move(screening));
  }
  return Done{};
}

Result<CaseScreening> CaseReader::readScreening(const JsonValue& value) {
  TIDLIG_TRY(expectKeys(value, {"id", "subject", "profession", "date", "status", "observations"}));
  CaseScreening screening;
  TIDLIG_ASSIGN(const std::string_view id, filledMember(value, "id"));
  if (isReserved(id)) return value.errorAt("id", "an id other than family and parents");
  if (!m_screeningIds.insert(id).second) {
    return value.errorAt("id", "an id that no other screening has");
  }
  screening.id = id;
  TIDLIG_ASSIGN(screening.subject, readSubject(value));
  TIDLIG_ASSIGN(screening.profession, textMember(value, "profession"));
  if (!m_model.validityMonths(screening.profession)) {
    return value.errorAt("profession", "a profession that the model gives a validity");
  }
  TIDLIG_ASSIGN(screening.date, dateMember(value, "date"));
  TIDLIG_ASSIGN(screening.status, codeMember(value, "status", domain::screeningStatusFromCode,
                                             "final, draft or superseded"));
  TIDLIG_TRY(readObservations(value, screening));
  return screening;
}

Result<Subject> CaseReader::readSubject(const JsonValue& value) const {
  TIDLIG_ASSIGN(const std::string_view subject, textMember(value, "subject"));
  if (subject == "family") return Subject{Subject::Kind::family, 0};
  const auto person = m_people.find(subject);
  if (person != m_people.end()) return person->second;
  return value.errorAt("subject", "family, or the id of a child or an adult of this case");
}

Status CaseReader::readObservations(const JsonValue& value, CaseScreening& out) {
  TIDLIG_ASSIGN(const JsonValue list, member(value, "observations", JsonType::array));
  ++m_screeningNumber;
  out.observations.reserve(list.size());
  for (const JsonValue element : list) {
    TIDLIG_ASSIGN(const Observation observation, readObservation(element));
    out.observations.push_back(observation);
  }
  return Done{};
}

Result<Observation> CaseReader::readObservation(const JsonValue& value) {
  TIDLIG_TRY(expectKeys(value, {"indicator", "value"}));
  TIDLIG_ASSIGN(const std::string_view code, textMember(value, "indicator"));
  const auto indicator = m_catalogue.find(code);
  if (!indicator) return value.errorAt("indicator", "an indicator of the catalogue");
  if (m_seenIn[*indicator] == m_screeningNumber) {
    return value.errorAt("indicator", "each indicator once in a screening");
  }
  m_seenIn[*indicator] = m_screeningNumber;
  TIDLIG_ASSIGN(const domain::Value seen, codeMember(value, "value", domain::valueFromCode,
                                                     "absent, some, marked or notAssessed"));
  return Observation{*indicator, seen};
}

}  // namespace tidlig::exchange
