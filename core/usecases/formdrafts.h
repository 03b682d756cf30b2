#pragma once

#include "forms/editing/formeditor.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <string>
#include <vector>

namespace tidlig::usecases {

// Checklists that a municipality makes or changes itself. What is being edited is kept in the vault
// after every change, and whoever may manage forms may go on with it; nobody fills it in before it
// is published. Each fails with `denied` without the right to manage forms.

struct FormDraftInfo {
  FormDraftKey key{};
  domain::LocalText title;
  std::string version;
  std::string baseTitle;   ///< Danish title of the form it began from; empty: from nothing
  bool isVersion = false;  ///< the same form as the one it began from, in a new version
  std::int64_t changedAtMilliseconds = 0;
};
/// In the order in which they were begun.
base::Result<std::vector<FormDraftInfo>> listFormDrafts(OpenVault& vault);

/// From nothing; fails with `invalid` without a Danish title.
base::Result<FormDraftKey> beginForm(OpenVault& vault, const forms::NewForm& wanted);
/// From a form of the vault: another form with that title. Fails with `notFound`.
base::Result<FormDraftKey> beginCopy(OpenVault& vault, const std::string& formId,
                                     const domain::LocalText& title);
/// The same form in a new version, whose number is the next that the vault does not have.
base::Result<FormDraftKey> beginVersion(OpenVault& vault, const std::string& formId);

/// As it stands; what is added to it gets no linkId of any version that the vault has. Fails with
/// `notFound`.
base::Result<forms::FormEditor> openFormDraft(OpenVault& vault, FormDraftKey draft);
/// On the disk when this returns.
base::Status keepFormDraft(OpenVault& vault, FormDraftKey draft, const forms::FormEditor& editor);
base::Status dropFormDraft(OpenVault& vault, FormDraftKey draft);

/// Makes the draft a form of the vault, with this version: new screenings may begin with it.
/// `retireOlder` takes all its earlier versions out of use. What was confirmed of the totals of the
/// one it began from stays confirmed where it still fits. Tells the form's id; the draft is gone.
/// Fails with `invalid` for a version that is none or that the vault has already.
base::Result<std::string> publishForm(OpenVault& vault, FormDraftKey draft,
                                      const std::string& version, bool retireOlder);

/// "1.3.0" after "1.2.5"; what is no number gets one: "2026" → "2026.1".
std::string nextVersion(const std::string& version);

}  // namespace tidlig::usecases
