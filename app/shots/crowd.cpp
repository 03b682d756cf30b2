#include "shots/crowd.h"

#include "usecases/assessments.h"
#include "usecases/checklistchoice.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <array>

namespace tidlig::app {
namespace {

using usecases::FamilyKey;
using usecases::MemberKind;
using usecases::OpenVault;

constexpr int kDaysBetween = 150;  ///< of decisions
constexpr int kDaysApart = 23;     ///< of visits

std::vector<usecases::NewMember> members(base::Date today) {
  constexpr std::array kChildren = {"Anna-Sofie Margrethe", "Bjørn Frederik Valdemar",
                                    "Cecilie Åse",          "Dagny Wilhelmina Alexandra",
                                    "Emil-Alexander",       "Freja Østergaard-Lindbjerg"};
  constexpr std::array kAdults = {"Marie-Louise Kristine Østergaard-Lindbjerg",
                                  "Hans-Christian Lindbjerg Vestermark",
                                  "Farmor Ingeborg Vestermark", "Onkel Aage"};
  std::vector<usecases::NewMember> all;
  int age = 200;
  for (const char* name : kChildren) {
    all.push_back({.kind = MemberKind::child,
                   .name = name,
                   .birthDate = today.plusDays(-age),
                   .dueDate = {},
                   .protectedAddress = age == 200});
    age += 290;
  }
  for (const char* name : kAdults) {
    all.push_back({.kind = MemberKind::adult, .name = name, .birthDate = {}, .dueDate = {}});
  }
  return all;
}

bool isForTheAge(const forms::Questionnaire& form, const usecases::MemberView& child,
                 base::Date day) {
  const auto band = domain::ageBandOn(day, child.birthDate, child.dueDate);
  return band && form.ages.contains(*band);
}

base::Status fillIn(OpenVault& vault, FamilyKey family, const domain::Subject& subject,
                    const usecases::ChecklistInfo& list, base::Date date) {
  const auto draft = usecases::startScreening(vault, family, subject, list.id, date);
  if (!draft.ok()) return base::Done{};  // another profession's
  int number = static_cast<int>(subject.index);
  for (const auto* item : forms::questionsOf(*list.form)) {
    if (!item->indicator) continue;
    ++number;
    const auto value = number % 7 == 0   ? domain::Value::some
                       : number % 5 == 0 ? domain::Value::notAssessed
                                         : domain::Value::absent;
    TIDLIG_TRY(usecases::answer(vault, draft.value(), item->linkId, value));
    if (number % 9 != 0) continue;
    TIDLIG_TRY(usecases::writeNote(
        vault, draft.value(), item->linkId, usecases::NoteKind::note,
        "Talt længe om det ved hjemmebesøget; mor og farmor ser det forskelligt, og vi vender "
        "tilbage til det om to uger."));
  }
  return usecases::sign(vault, draft.value());
}

base::Status decideOften(OpenVault& vault, FamilyKey family) {
  constexpr std::array kGroups = {1, 2, 2, 3, 3, 2, 2, 1, 2};
  auto day = vault.clock().today().plusDays(-kDaysBetween * static_cast<int>(kGroups.size()));
  for (const int group : kGroups) {
    day = day.plusDays(kDaysBetween);
    const auto decided = usecases::decide(
        vault,
        {family,
         day,
         group,
         {},
         "Vi vurderer det sådan efter to hjemmebesøg og en samtale i dagtilbuddet, hvor begge "
         "forældre og farmor var med og fortalte om hverdagen.",
         "Begge forældre, farmor, sundhedsplejerske, pædagog og leder af dagtilbuddet",
         "Fælles samtale med dagtilbud og jobcenter om støtte i hverdagen",
         day.plusDays(kDaysBetween / 2)});
    if (!decided.ok()) return decided.error();
  }
  return base::Done{};
}

}  // namespace

base::Status addLargeFamily(OpenVault& vault) {
  const auto today = vault.clock().today();
  TIDLIG_ASSIGN(const auto family,
                usecases::createFamily(
                    vault, {"Østergaard-Lindbjerg Vestermark-Kristoffersen", members(today)}));
  TIDLIG_ASSIGN(const auto view, usecases::openFamily(vault, family));
  TIDLIG_ASSIGN(const auto lists, usecases::listChecklists(vault));
  for (const auto& list : lists) {
    const auto kind = list.form->subject.value_or(domain::Subject::Kind::family);
    if (kind == domain::Subject::Kind::family || usecases::indicatorsIn(*list.form) == 0) continue;
    const bool child = kind == domain::Subject::Kind::child;
    const auto count = child ? view.children.size() : view.adults.size();
    for (std::size_t i = 0; i < count; ++i) {
      const domain::Subject subject{kind, static_cast<std::uint32_t>(i)};
      for (const int ago : {160, 20}) {
        const auto day = today.plusDays(-ago - static_cast<int>(i) * kDaysApart);
        if (child && !isForTheAge(*list.form, view.children[i], day)) continue;
        TIDLIG_TRY(fillIn(vault, family, subject, list, day));
      }
    }
  }
  return decideOften(vault, family);
}

}  // namespace tidlig::app
