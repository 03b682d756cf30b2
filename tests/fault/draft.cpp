#include "fault/draft.h"

#include "fault/people.h"
#include "support/vaults.h"
#include "usecases/families.h"
#include "usecases/screenings.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

namespace tidlig::fault {
namespace {

using namespace usecases;
using domain::Value;

std::vector<std::string> indicatorsOf(const forms::Questionnaire& form) {
  std::vector<std::string> found;
  for (const auto* const question : forms::questionsOf(form)) {
    if (question->indicator) found.push_back(question->linkId);
  }
  return found;
}

struct Given {
  std::string question;
  Value value;
};

Given givenAt(const Draft& draft, std::size_t n) {
  constexpr std::array kValues = {Value::marked, Value::absent, Value::some};
  const std::size_t many = draft.questions.size();
  return {draft.questions[n % many], kValues.at(n / many % kValues.size())};
}

}  // namespace

Draft beginDraft(const std::filesystem::path& vault) {
  const auto open = unlock(vault, true);
  REQUIRE(open.ok());
  const auto family = createFamily(
      **open, {"Lind", {{MemberKind::child, "Alma", *base::Date::parse("2024-05-01"), {}, false}}});
  REQUIRE(family.ok());
  const auto lists = listChecklists(**open);
  REQUIRE(lists.ok());
  for (const ChecklistInfo& list : *lists) {
    auto questions = indicatorsOf(*list.form);
    if (questions.size() < 4 || list.form->subject != domain::Subject::Kind::child) continue;
    const auto begun = startScreening(**open, *family, {domain::Subject::Kind::child, 0}, list.id,
                                      test::fixedClock().today());
    if (!begun) continue;
    Draft draft{*begun, std::move(questions)};
    draft.earlier = answersIn(**open, draft);
    return draft;
  }
  FAIL("no checklist about a child");
  return {};
}

base::Status giveAnswer(OpenVault& vault, const Draft& draft, std::size_t n) {
  const Given given = givenAt(draft, n);
  return answer(vault, draft.key, given.question, given.value);
}

std::size_t answersIn(OpenVault& vault, const Draft& draft) {
  auto rows = vault.state().database.query("SELECT count(*) FROM log WHERE action = ?1",
                                           static_cast<std::int64_t>(storage::LogAction::answered));
  return rows && rows->next() ? static_cast<std::size_t>(rows->integer(0)) - draft.earlier : 0;
}

bool holdsAnswers(OpenVault& vault, const Draft& draft, std::size_t n) {
  const auto view = openScreening(vault, draft.key);
  if (!view) return false;
  const std::size_t many = draft.questions.size();
  for (std::size_t i = n < many ? 0 : n - many; i < n; ++i) {
    const Given given = givenAt(draft, i);
    const auto item =
        std::find_if(view->items.begin(), view->items.end(),
                     [&](const ItemState& one) { return one.linkId == given.question; });
    if (item == view->items.end() || item->value != given.value) return false;
  }
  return true;
}

}  // namespace tidlig::fault
