#include "usecases/formdrafts.h"

#include "forms/scoresheet.h"
#include "security/secret.h"
#include "storage/filestore.h"
#include "storage/formdraftstore.h"
#include "usecases/formkeeping.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using forms::FormEditor;
using storage::FormDraftRow;
using storage::FormDraftStore;
using storage::LogAction;

/// A url that nobody else has (RFC 4122, version 4), for a form of one's own.
std::string freshUrl() {
  const security::SecretBytes random = security::SecretBytes::random(16);
  std::string hex;
  for (std::size_t i = 0; i < 16; ++i) {
    unsigned byte = random.data()[i];
    if (i == 6) byte = (byte & 0x0FU) | 0x40U;
    if (i == 8) byte = (byte & 0x3FU) | 0x80U;
    if (i == 4 || i == 6 || i == 8 || i == 10) hex += '-';
    hex += fmt::format("{:02x}", byte);
  }
  return "urn:uuid:" + hex;
}

base::Result<FormEditor> editorOf(OpenVault::State& state, const KeptChecklist& kept) {
  TIDLIG_ASSIGN(const auto file, storage::FileStore(state.database).at(kept.file));
  return FormEditor::open(file.bytes, state.rules->catalogue);
}

base::Result<FormDraftKey> begin(OpenVault::State& state, const FormEditor& editor,
                                 std::optional<std::int64_t> from) {
  FormDraftRow row{0, state.userId, from, state.clock->nowMilliseconds(), editor.bytes()};
  const base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(row.id, FormDraftStore(state.database).add(row));
    return state.note(LogAction::formDraftKept, 0, row.id);
  });
  if (!done) return done.error();
  return FormDraftKey{row.id};
}

bool hasVersion(const OpenVault::State& state, const std::string& url, const std::string& version) {
  return std::any_of(state.checklists.begin(), state.checklists.end(),
                     [&](const KeptChecklist& kept) {
                       return kept.form.url == url && kept.form.version == version;
                     });
}

/// What was confirmed of the older version's totals, where it is about questions that are still
/// there.
std::string sheetFrom(const KeptChecklist* older, const forms::Questionnaire& form) {
  if (older == nullptr || older->sheet.empty() || older->form.url != form.url) return {};
  return forms::readScoreSheet(older->sheet, form) ? older->sheet : std::string();
}

}  // namespace

std::string nextVersion(const std::string& version) {
  std::vector<int> numbers;
  const char* at = version.data();
  const char* const end = at + version.size();
  while (at < end) {
    int number = 0;
    const auto [past, error] = std::from_chars(at, end, number);
    if (error != std::errc() || number < 0) return version + ".1";
    numbers.push_back(number);
    if (past != end && *past != '.') return version + ".1";
    at = past + 1;
  }
  if (numbers.size() != 3) return version.empty() ? "1.0.0" : version + ".1";
  return fmt::format("{}.{}.0", numbers[0], numbers[1] + 1);
}

base::Result<std::vector<FormDraftInfo>> listFormDrafts(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(const auto rows, FormDraftStore(state.database).all());
  std::vector<FormDraftInfo> list;
  for (const FormDraftRow& row : rows) {
    const auto read = forms::readQuestionnaire(row.bytes, &state.rules->catalogue);
    FormDraftInfo info{FormDraftKey{row.id}, {}, {}, {}, false, row.atMilliseconds};
    if (read.form) {
      info.title = {read.form->title.in("da"), read.form->title.in("en")};
      info.version = read.form->version;
    }
    if (const KeptChecklist* const base = row.base ? state.checklist(*row.base) : nullptr) {
      info.baseTitle = base->form.title.in("da");
      info.isVersion = read.form && read.form->url == base->form.url;
    }
    list.push_back(std::move(info));
  }
  return list;
}

base::Result<FormDraftKey> beginForm(OpenVault& vault, const forms::NewForm& wanted) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  if (wanted.title.da.empty()) return Error{ErrorKind::invalid, "a checklist has a Danish title"};
  TIDLIG_ASSIGN(const FormEditor editor,
                FormEditor::make(wanted, freshUrl(), state.clock->today(), state.rules->catalogue));
  return begin(state, editor, {});
}

base::Result<FormDraftKey> beginCopy(OpenVault& vault, const std::string& formId,
                                     const domain::LocalText& title) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  TIDLIG_ASSIGN(const KeptChecklist* const kept, keptForm(state, formId));
  TIDLIG_ASSIGN(FormEditor editor, editorOf(state, *kept));
  TIDLIG_TRY(editor.becomeCopy(freshUrl(), title, state.clock->today()));
  return begin(state, editor, kept->file);
}

base::Result<FormDraftKey> beginVersion(OpenVault& vault, const std::string& formId) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  TIDLIG_ASSIGN(const KeptChecklist* const kept, keptForm(state, formId));
  if (kept->form.url.empty()) {
    return Error{ErrorKind::invalid, "a form without a url has no versions: make a copy of it"};
  }
  TIDLIG_ASSIGN(FormEditor editor, editorOf(state, *kept));
  std::string version = nextVersion(kept->form.version);
  while (hasVersion(state, kept->form.url, version)) version = nextVersion(version);
  TIDLIG_TRY(editor.setVersion(version, state.clock->today()));
  return begin(state, editor, kept->file);
}

base::Result<FormEditor> openFormDraft(OpenVault& vault, FormDraftKey draft) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(const FormDraftRow kept, FormDraftStore(state.database).at(row(draft)));
  TIDLIG_ASSIGN(FormEditor editor, FormEditor::open(kept.bytes, state.rules->catalogue));
  // What was removed before today is not in the draft's own bytes any more.
  for (const KeptChecklist& version : state.checklists) {
    if (version.form.url != editor.form().url) continue;
    TIDLIG_ASSIGN(const auto file, storage::FileStore(state.database).at(version.file));
    TIDLIG_TRY(editor.avoidLinkIdsOf(file.bytes));
  }
  return editor;
}

base::Status keepFormDraft(OpenVault& vault, FormDraftKey draft, const FormEditor& editor) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  FormDraftStore store(state.database);
  TIDLIG_TRY(store.at(row(draft)));
  const std::string bytes = editor.bytes();
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.keep(row(draft), bytes, state.clock->nowMilliseconds()));
    return state.note(LogAction::formDraftKept, 0, row(draft));
  });
}

base::Status dropFormDraft(OpenVault& vault, FormDraftKey draft) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  FormDraftStore store(state.database);
  TIDLIG_TRY(store.at(row(draft)));
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.drop(row(draft)));
    return state.note(LogAction::formDraftDropped, 0, row(draft));
  });
}

base::Result<std::string> publishForm(OpenVault& vault, FormDraftKey draft,
                                      const std::string& version, bool retireOlder) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(const FormDraftRow kept, FormDraftStore(state.database).at(row(draft)));
  TIDLIG_ASSIGN(FormEditor editor, FormEditor::open(kept.bytes, state.rules->catalogue));
  TIDLIG_TRY(editor.setVersion(version, state.clock->today()));
  if (hasVersion(state, editor.form().url, version)) {
    return Error{ErrorKind::invalid, "the vault has this version of the checklist already"};
  }
  const KeptChecklist* const older = kept.base ? state.checklist(*kept.base) : nullptr;
  // Somebody may have published a version since this one was begun.
  std::vector<const KeptChecklist*> earlier;
  for (const KeptChecklist& one : state.checklists) {
    const bool same = one.form.url == editor.form().url && !one.retired;
    if (retireOlder && same) earlier.push_back(&one);
  }
  const std::string sheet = sheetFrom(older, editor.form());
  std::int64_t file = 0;
  // Whoever edits a form has been shown what of it is not evaluated. All or nothing: no form with
  // its draft left behind, no older one retired for nothing.
  const base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(file, addForm(state, editor.bytes(), sheet));
    for (const auto* one : earlier) TIDLIG_TRY(retireForm(state, *one, true));
    TIDLIG_TRY(FormDraftStore(state.database).drop(row(draft)));
    return state.note(LogAction::formDraftDropped, 0, row(draft));
  });
  if (!done) return done.error();
  std::string id = editor.form().sha256;
  state.keep({file, editor.form(), sheet, false});
  for (const auto* one : earlier) state.setRetired(one->file, true);
  return id;
}

}  // namespace tidlig::usecases
