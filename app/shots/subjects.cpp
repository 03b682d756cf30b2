#include "shots/subjects.h"

#include "usecases/assessments.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

namespace tidlig::app {
namespace {

using usecases::FamilyKey;
using usecases::ScreeningKey;

/// Answers the first questions, so that a picture shows what is answered and what is left.
void answerSome(usecases::OpenVault& vault, ScreeningKey draft, const forms::Questionnaire& form) {
  constexpr int kAnswered = 9;
  int answered = 0;
  for (const auto* item : forms::questionsOf(form)) {
    if (!item->indicator || answered == kAnswered) continue;
    const auto value = answered == 4 ? domain::Value::some : domain::Value::absent;
    if (!usecases::answer(vault, draft, item->linkId, value).ok()) return;
    ++answered;
  }
}

bool suits(const forms::Questionnaire& form, const usecases::ScreeningSummary& earlier) {
  return form.professions == std::vector<std::string>{earlier.profession} &&
         form.subject == domain::Subject::Kind::child;
}

/// A draft about a child whom the same profession has written about before.
std::optional<ScreeningKey> beginDraft(usecases::OpenVault& vault, FamilyKey family) {
  const auto lists = usecases::listChecklists(vault);
  const auto view = usecases::openFamily(vault, family);
  if (!lists.ok() || !view.ok()) return std::nullopt;
  for (const auto& earlier : view->screenings) {
    if (earlier.subject.kind != domain::Subject::Kind::child) continue;
    for (const auto& list : lists.value()) {
      if (!suits(*list.form, earlier)) continue;
      const auto draft =
          usecases::startScreening(vault, family, earlier.subject, list.id, vault.clock().today());
      if (!draft.ok()) continue;
      answerSome(vault, draft.value(), *list.form);
      return draft.value();
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Subjects> findSubjects(usecases::OpenVault& vault) {
  constexpr std::size_t kMuchSeen = 8;
  const auto rows = usecases::listFamilies(vault);
  if (!rows.ok()) return std::nullopt;
  std::optional<FamilyKey> family;
  std::optional<FamilyKey> open;
  std::optional<ScreeningKey> draft;
  for (const auto& row : rows.value()) {
    const auto assessed = usecases::assessFamily(vault, row.key, vault.clock().today());
    if (!assessed.ok() || assessed->result.children.empty()) continue;
    const auto& range = assessed->result.familyGroup.range;
    const bool much = assessed->result.children.front().axis.counted.size() >= kMuchSeen;
    if (!family && much && row.children > 1 && row.decidedGroup) {
      family = row.key;
    } else if (!open && range && range->low != range->high) {
      open = row.key;
    } else if (!draft && !row.hasDraft) {
      draft = beginDraft(vault, row.key);
    }
  }
  if (!family || !open || !draft) return std::nullopt;
  return Subjects{*family, *open, *draft};
}

}  // namespace tidlig::app
