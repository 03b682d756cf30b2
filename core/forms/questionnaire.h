#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "domain/ageband.h"
#include "domain/case.h"
#include "forms/answervalue.h"
#include "forms/formtext.h"

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
inline constexpr std::string_view kErrorTextExtension =
    "https://tidlig.example/fhir/StructureDefinition/error-text";

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

/// One of the answers an item offers, from an answerOption or from a value set.
struct AnswerOption {
  AnswerValue answer;
  FormText text;                        ///< of an option that is no coding: what is shown
  std::optional<domain::Value> value;   ///< of an indicator's option: what is recorded
  std::optional<base::Decimal> weight;  ///< ordinalValue or itemWeight, wherever the form puts it
  bool exclusive = false;               ///< cannot stand beside others (optionExclusive)
  bool selected = false;                ///< initialSelected

  /// What to show: the display or the text, or the code where there is neither.
  [[nodiscard]] const std::string& label(std::string_view language) const;
};

/// When an item is asked (enableWhen).
enum class EnableOperator : std::uint8_t {
  exists,
  equal,
  notEqual,
  greater,
  less,
  greaterOrEqual,
  lessOrEqual,
};

struct EnableWhen {
  std::string question;  ///< linkId
  EnableOperator op = EnableOperator::equal;
  AnswerValue answer;  ///< of `exists`: a boolean
};

/// What an answer must keep to, beside its type. Checked as FORMS.md says: while typing a warning,
/// on completion an error.
struct AnswerLimits {
  std::optional<AnswerValue> least, most;       ///< minValue, maxValue
  std::optional<std::int64_t> shortest;         ///< minLength, in characters
  std::optional<std::int64_t> decimalPlaces;    ///< maxDecimalPlaces
  std::optional<std::int64_t> fewest, highest;  ///< minOccurs, maxOccurs
  std::string regex;                            ///< of the whole answer; empty: any
};

/// One item with what stands under it.
struct Item {
  std::string linkId;  ///< unique in the form
  ItemType type = ItemType::display;
  FormText prefix;
  FormText text;
  FormText help;     ///< lifted from a child item of type display with the item control "help"
  FormText flyover;  ///< likewise, "flyover"
  std::vector<Coding> codes;
  std::optional<std::string> indicator;  ///< the catalogue's code this item observes
  bool required = false;
  bool repeats = false;
  bool readOnly = false;
  bool hidden = false;
  /// Itself or a group around it is marked so: never shown or printed for parents.
  bool professionalOnly = false;
  std::optional<std::int64_t> maxLength;  ///< in characters
  AnswerLimits limits;
  std::string control;      ///< item control, e.g. "radio-button"; empty where none
  std::string orientation;  ///< choiceOrientation: "horizontal", "vertical" or empty
  std::string category;     ///< displayCategory: "instructions", "security", "help" or empty
  std::string supportLink;
  FormText entryFormat;
  FormText errorText;  ///< our own extension: said instead of our sentence when a limit is broken
  std::optional<Coding> unit;       ///< of a number or, where it has no choice of units, a quantity
  std::vector<Coding> unitOptions;  ///< of a quantity
  std::vector<AnswerOption> options;
  /// A choice whose options the form does not hold (none at all, or an external value set): any
  /// coding is taken.
  bool anyCoding = false;
  std::vector<AnswerValue> initial;
  std::vector<EnableWhen> enableWhen;
  bool enableAny = false;  ///< one of enableWhen is enough; else all must hold
  /// A calculatedExpression, which is never evaluated: the item may be a total.
  std::string calculated;
  std::vector<Item> items;

  [[nodiscard]] bool isQuestion() const {
    return type != ItemType::group && type != ItemType::display;
  }
  [[nodiscard]] bool isChoice() const {
    return type == ItemType::choice || type == ItemType::openChoice;
  }
};

/// Whether a question of this type may be answered with a value of that kind (FHIR R4).
bool takes(ItemType type, ValueKind kind);

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
  std::string effectiveStart, effectiveEnd;      ///< as written; empty: open
  std::vector<Item> items;

  /// `url|version`, as responses cite the form; empty without url.
  [[nodiscard]] std::string canonical() const;
};

/// All questions (neither groups nor displays) in the form's order, those under questions
/// included. The pointers live as long as the form stays where it is.
std::vector<const Item*> questionsOf(const Questionnaire& form);

/// The same under one item.
std::vector<const Item*> questionsIn(const Item& item);

/// Whether some question of the form observes an indicator: one that does none is a score card or
/// words, and places nobody.
bool observes(const Questionnaire& form);

/// The item with this linkId, whatever its type, or nothing.
const Item* findItem(const Questionnaire& form, std::string_view linkId);

/// The question with this linkId, or nothing.
const Item* findQuestion(const Questionnaire& form, std::string_view linkId);

}  // namespace tidlig::forms
