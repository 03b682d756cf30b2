#include "shots/scenery.h"

#include "session/demovault.h"
#include "shots/crowd.h"
#include "usecases/assessments.h"
#include "usecases/checklistchoice.h"
#include "usecases/demovault.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <QFile>

namespace tidlig::app {
namespace {

using usecases::FamilyKey;
using usecases::OpenVault;
using usecases::ScreeningKey;

constexpr std::uint64_t kSeed = 2026;
constexpr std::uint32_t kFamilies = 40;
constexpr std::uint32_t kManyFamilies = 600;
constexpr int kCrowd = 6;  ///< children of the largest family

/// Answers the first questions, so that a picture shows what is answered and what is left.
void answerSome(OpenVault& vault, ScreeningKey draft, const forms::Questionnaire& form) {
  constexpr int kAnswered = 9;
  int answered = 0;
  for (const auto* item : forms::questionsOf(form)) {
    if (!item->indicator || answered == kAnswered) continue;
    const auto value = answered == 4 ? domain::Value::some : domain::Value::absent;
    if (!usecases::answer(vault, draft, item->linkId, value).ok()) return;
    ++answered;
  }
}

/// A draft about a child whom the same profession has written about before.
std::optional<ScreeningKey> beginDraft(OpenVault& vault, FamilyKey family) {
  const auto lists = usecases::listChecklists(vault);
  const auto view = usecases::openFamily(vault, family);
  if (!lists.ok() || !view.ok()) return std::nullopt;
  for (const auto& earlier : view->screenings) {
    if (earlier.subject.kind != domain::Subject::Kind::child) continue;
    const auto today = vault.clock().today();
    const auto& child = view->children[earlier.subject.index];
    const auto* list =
        usecases::firstChoiceForChild(lists.value(), earlier.profession,
                                      domain::ageBandOn(today, child.birthDate, child.dueDate));
    if (list == nullptr) continue;
    const auto draft = usecases::startScreening(vault, family, earlier.subject, list->id, today);
    if (!draft.ok()) continue;
    answerSome(vault, draft.value(), *list->form);
    return draft.value();
  }
  return std::nullopt;
}

/// The first family of a new vault.
std::optional<Subjects> firstFamily(OpenVault& vault) {
  const auto today = vault.clock().today();
  const usecases::NewMember child{.kind = usecases::MemberKind::child,
                                  .name = "Alma",
                                  .birthDate = today.plusDays(-560),
                                  .dueDate = {}};
  const usecases::NewMember adult{
      .kind = usecases::MemberKind::adult, .name = "Mor", .birthDate = {}, .dueDate = {}};
  const auto family = usecases::createFamily(vault, {"Lind", {child, adult}});
  const auto lists = usecases::listChecklists(vault);
  if (!family.ok() || !lists.ok()) return std::nullopt;
  const auto* list = usecases::firstChoiceForChild(lists.value(), vault.user().profession,
                                                   domain::AgeBand::age1to2);
  if (list == nullptr) return std::nullopt;
  const domain::Subject about{domain::Subject::Kind::child, 0};
  const auto draft = usecases::startScreening(vault, family.value(), about, list->id, today);
  if (!draft.ok()) return std::nullopt;
  return Subjects{family.value(), family.value(), draft.value()};
}

base::Status make(const std::filesystem::path& folder, Amount amount,
                  const security::SecretText& passphrase, const base::Clock& clock) {
  if (amount != Amount::empty) {
    const usecases::NewDemo wanted{
        .folder = folder,
        .families = amount == Amount::crowded ? kManyFamilies : kFamilies,
        .seed = kSeed,
        .asOf = clock.today()};
    return usecases::createDemoVault(wanted, passphrase, security::kLowestCost, clock);
  }
  const usecases::NewVault wanted{
      .folder = folder,
      .userName = "demo",
      .roles = {domain::Role::administrator, domain::Role::professional, domain::Role::coordinator},
      .profession = "healthVisitor",
      .model = {},
      .catalogue = {}};
  const auto made = usecases::createVault(wanted, passphrase, security::kLowestCost, clock);
  return made.ok() ? base::Status(base::Done{}) : base::Status(made.error());
}

}  // namespace

base::Result<std::unique_ptr<OpenVault>> openScenery(const QString& folder, Amount amount,
                                                     const base::Clock& clock) {
  const std::filesystem::path path = QFile::encodeName(folder).toStdString();
  const auto passphrase = security::SecretText::copyOf(demoPassphrase().toStdString());
  const bool there = std::filesystem::exists(path / "vault.keys");
  if (!there) TIDLIG_TRY(make(path, amount, passphrase, clock));
  TIDLIG_ASSIGN(auto vault, OpenVault::unlock(path, std::nullopt, passphrase, clock));
  if (!there && amount == Amount::crowded) TIDLIG_TRY(addLargeFamily(*vault));
  return vault;
}

std::optional<Subjects> findSubjects(OpenVault& vault, Amount amount) {
  constexpr std::size_t kMuchSeen = 8;
  if (amount == Amount::empty) return firstFamily(vault);
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
    const int several = amount == Amount::crowded ? kCrowd : 2;
    if (!family && much && row.children >= several && row.decidedGroup) {
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
