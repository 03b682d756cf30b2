#pragma once

#include "forms/questionnairereader.h"
#include "usecases/openvault.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::usecases {

/// A form that the vault keeps.
struct KnownForm {
  std::string id;                    ///< SHA-256 of its file
  const forms::Questionnaire* form;  ///< valid as long as the vault is open
  std::string sheet;                 ///< what was confirmed of its totals; JSON, empty: nothing
  bool retired = false;              ///< no new screening begins with it
};

/// All forms of the vault, also those that are retired, in the order of their titles. Everybody may
/// see which there are.
base::Result<std::vector<KnownForm>> listForms(OpenVault& vault);

/// What the reader says of a form that somebody would like to bring in.
struct FormTrial {
  forms::ReadForm read;
  bool known = false;  ///< the vault keeps these very bytes already
};
FormTrial tryForm(OpenVault& vault, std::string_view bytes);

/// Brings a form in: its file is kept for ever, byte for byte. The same bytes again change nothing.
/// `confirmed` says that a person has read what of it is shown but not evaluated; `sheet` is what
/// they confirmed of its totals. Tells its id. Needs the right to manage forms. Fails with
/// `denied`; `invalid` where the form is refused, or flagged and not confirmed.
base::Result<std::string> importForm(OpenVault& vault, std::string_view bytes, bool confirmed,
                                     const std::string& sheet = {});

/// From now on no new screening begins with the form, or one may again. Screenings that were begun
/// with it are finished with it. Needs the right to manage forms. Fails with `denied` or
/// `notFound`.
base::Status setFormRetired(OpenVault& vault, const std::string& id, bool retired);

/// The form's file, byte for byte. Fails with `notFound`.
base::Result<std::string> exportForm(OpenVault& vault, const std::string& id);

}  // namespace tidlig::usecases
