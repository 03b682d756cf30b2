#include "storage/draftstore.h"

namespace tidlig::storage {
namespace {

std::optional<int> maybeNumber(const Statement& from, int column) {
  if (from.isNull(column)) return std::nullopt;
  return from.number(column);
}

}  // namespace

base::Result<std::optional<DecisionDraftRow>> DraftStore::decision(std::int64_t family) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT begun_on, chosen, suggested, reason, participants, "
                                 "next_step, next_step_on FROM decision_draft "
                                 "WHERE user = ?1 AND family = ?2",
                                 m_user, family));
  std::optional<DecisionDraftRow> draft;
  if (row.next()) {
    draft = DecisionDraftRow{row.date(0),
                             maybeNumber(row, 1),
                             maybeNumber(row, 2),
                             std::string(row.text(3)),
                             std::string(row.text(4)),
                             std::string(row.text(5)),
                             std::string(row.text(6))};
  }
  TIDLIG_TRY(row.status());
  return draft;
}

base::Status DraftStore::keepDecision(std::int64_t family, const DecisionDraftRow& draft) {
  return m_database.run(
      "INSERT INTO decision_draft (user, family, begun_on, chosen, suggested, reason, "
      "participants, next_step, next_step_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
      "ON CONFLICT (user, family) DO UPDATE SET begun_on = excluded.begun_on, "
      "chosen = excluded.chosen, suggested = excluded.suggested, reason = excluded.reason, "
      "participants = excluded.participants, next_step = excluded.next_step, "
      "next_step_on = excluded.next_step_on",
      m_user, family, draft.begunOn, draft.chosen, draft.suggested, std::string_view(draft.reason),
      std::string_view(draft.participants), std::string_view(draft.nextStep),
      std::string_view(draft.nextStepOn));
}

base::Status DraftStore::dropDecision(std::int64_t family) {
  return m_database.run("DELETE FROM decision_draft WHERE user = ?1 AND family = ?2", m_user,
                        family);
}

base::Result<std::vector<BegunDecision>> DraftStore::begunDecisions() {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT family, begun_on FROM decision_draft WHERE user = ?1 "
                                 "ORDER BY family",
                                 m_user));
  std::vector<BegunDecision> list;
  while (rows.next()) list.push_back({rows.integer(0), rows.date(1)});
  TIDLIG_TRY(rows.status());
  return list;
}

base::Result<std::optional<FamilyDraftRow>> DraftStore::newFamily() {
  TIDLIG_ASSIGN(
      Statement row,
      m_database.query("SELECT begun_on, name FROM family_draft WHERE user = ?1", m_user));
  std::optional<FamilyDraftRow> draft;
  if (row.next()) draft = FamilyDraftRow{row.date(0), std::string(row.text(1)), {}};
  TIDLIG_TRY(row.status());
  if (draft) TIDLIG_TRY(readMembers(*draft));
  return draft;
}

base::Status DraftStore::readMembers(FamilyDraftRow& draft) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT kind, name, expected, date, protected_address "
                                 "FROM family_draft_member WHERE user = ?1 ORDER BY position",
                                 m_user));
  while (rows.next()) {
    draft.members.push_back({static_cast<domain::Subject::Kind>(rows.integer(0)),
                             std::string(rows.text(1)), rows.integer(2) != 0,
                             std::string(rows.text(3)), rows.integer(4) != 0});
  }
  return rows.status();
}

base::Status DraftStore::keepNewFamily(const FamilyDraftRow& draft) {
  TIDLIG_TRY(dropNewFamily());
  TIDLIG_TRY(m_database.run("INSERT INTO family_draft (user, begun_on, name) VALUES (?1, ?2, ?3)",
                            m_user, draft.begunOn, std::string_view(draft.name)));
  std::int64_t position = 0;
  for (const FamilyDraftRow::Member& member : draft.members) {
    TIDLIG_TRY(m_database.run(
        "INSERT INTO family_draft_member (user, position, kind, name, expected, date, "
        "protected_address) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        m_user, position++, member.kind, std::string_view(member.name), member.expected,
        std::string_view(member.date), member.protectedAddress));
  }
  return base::Done{};
}

base::Status DraftStore::dropNewFamily() {
  return m_database.run("DELETE FROM family_draft WHERE user = ?1", m_user);
}

}  // namespace tidlig::storage
