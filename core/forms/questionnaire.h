#pragma once

#include "base/date.h"
#include "domain/ageband.h"
#include "domain/case.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// Our own code systems and extensions (forms/README.md).
inline constexpr std::string_view kIndicatorSystem =
    "https://tidlig.example/fhir/CodeSystem/indicator";
inline constexpr std::string_view kValueSystem =
    "https://tidlig.example/fhir/CodeSystem/observation-value";
inline constexpr std::string_view kChecklistExtension =
    "https://tidlig.example/fhir/StructureDefinition/checklist";
inline constexpr std::string_view kProfessionalOnlyExtension =
    "https://tidlig.example/fhir/StructureDefinition/professional-only";

/// A text of a form in the form's own language, and its translations.
struct FormText {
  struct Translation {
    std::string language;  ///< as written, e.g. "en" or "en-GB"
    std::string text;
    friend bool operator==(const Translation&, const Translation&) = default;
  };

  std::string text;
  std::vector<Translation> translations;

  [[nodiscard]] bool empty() const { return text.empty(); }
  /// The text in `language` ("en"; "en-GB" serves it too), else the form's own.
  [[nodiscard]] const std::string& in(std::string_view language) const;
  friend bool operator==(const FormText&, const FormText&) = default;
};

struct Coding {
  std::string system;
  std::string code;
  FormText display;
};

/// The item types of FHIR R4. The last three are known and not offered.
enum class ItemType : std::uint8_t {
  group,
  display,
  boolean,
  choice,
  openChoice,
  string,
  text,
  integer,
  decimal,
  date,
  dateTime,
  time,
  quantity,
  url,
  attachment,
  reference,
};

/// "group", "open-choice", …
std::string_view code(ItemType type);
std::optional<ItemType> itemTypeFromCode(std::string_view code);

/// One of the answers a choice item offers. Options that are no coding have only a text.
struct AnswerOption {
  Coding coding;
  std::optional<domain::Value> value;  ///< of an indicator's option: what is recorded

  /// What to show: the display, or the code where there is none.
  [[nodiscard]] const std::string& label(std::string_view language) const;
};

/// One item with what stands under it.
struct Item {
  std::string linkId;  ///< unique in the form
  ItemType type = ItemType::display;
  std::string prefix;
  FormText text;
  FormText help;  ///< lifted from a child item of type display with the item control "help"
  std::vector<Coding> codes;
  std::optional<std::string> indicator;  ///< the catalogue's code this item observes
  bool required = false;
  bool repeats = false;
  bool readOnly = false;
  bool hidden = false;
  /// Itself or a group around it is marked so: never shown or printed for parents.
  bool professionalOnly = false;
  std::optional<std::int64_t> maxLength;
  std::string control;  ///< item control, e.g. "radio-button"; empty where none
  std::vector<AnswerOption> options;
  std::vector<Item> items;

  [[nodiscard]] bool isQuestion() const {
    return type != ItemType::group && type != ItemType::display;
  }
};

enum class FormStatus : std::uint8_t { draft, active, retired, unknown };

/// "draft", "active", "retired" or "unknown".
std::string_view code(FormStatus status);
std::optional<FormStatus> formStatusFromCode(std::string_view code);

/// A checklist or another form: HL7 FHIR R4 Questionnaire, the subset of FORMS.md.
struct Questionnaire {
  std::string sha256;  ///< over the file's bytes, lower-case hex
  std::string url;
  std::string version;
  std::string name;
  std::string language;  ///< of all texts without translation; "da" where the form says nothing
  FormText title;
  FormText description;
  FormText purpose;
  FormStatus status = FormStatus::unknown;
  std::string date;                              ///< as written: YYYY, YYYY-MM or longer
  std::vector<std::string> professions;          ///< who fills it in; empty: not said
  domain::AgeBands ages;                         ///< of a child's checklist; empty: not said
  std::optional<domain::Subject::Kind> subject;  ///< whom a screening with it is about
  std::vector<Item> items;

  /// `url|version`, as responses cite the form; empty without url.
  [[nodiscard]] std::string canonical() const;
};

/// All questions (neither groups nor displays) in the form's order, those under questions
/// included. The pointers live as long as the form stays where it is.
std::vector<const Item*> questionsOf(const Questionnaire& form);

/// The question with this linkId, or nothing.
const Item* findQuestion(const Questionnaire& form, std::string_view linkId);

}  // namespace tidlig::forms
