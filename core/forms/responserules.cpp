#include "forms/responserules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tidlig::forms {
namespace {

struct Rule {
  std::string_view id;
  Severity severity;
  std::string_view da;
  std::string_view en;
};

constexpr auto kError = Severity::error;
constexpr auto kWarning = Severity::warning;
constexpr auto kInformation = Severity::information;

/// Ascending by id. qrs-1 is the invariant of FHIR R4's QuestionnaireResponse.
constexpr std::array kRules = {
    Rule{"answer-blank", kWarning, "Svaret består kun af mellemrum og tæller ikke som et svar.",
         "The answer is blank and does not count as one."},
    Rule{"answer-not-allowed", kError, "En gruppe eller ren visning kan ikke have svar.",
         "A group or a display cannot have answers."},
    Rule{"answer-not-option", kError, "Svaret er ikke en af spørgsmålets svarmuligheder.",
         "The answer is not one of the question's options."},
    Rule{"answer-repeats", kError, "Spørgsmålet kan kun have ét svar.",
         "The question can have one answer only."},
    Rule{"answer-twice", kWarning, "Det samme svar står to gange.",
         "The same answer stands twice."},
    Rule{"answer-type", kError, "Svaret har ikke den type, som spørgsmålet beder om.",
         "The answer does not have the type that the question asks for."},
    Rule{"answer-value", kError, "Et svar skal have præcis én værdi af en type, vi kender.",
         "An answer must have exactly one value of a type we know."},
    Rule{"date-value", kError, "Datoen eller tidspunktet er ikke skrevet, som FHIR siger.",
         "The date or time is not written as FHIR says."},
    Rule{"decimal-places", kError, "Tallet har for mange decimaler.",
         "The number has too many decimal places."},
    Rule{"empty", kError, "Et felt må ikke være tomt; udelad det i stedet.",
         "A field may not be empty; leave it out instead."},
    Rule{"extension-ignored", kInformation, "Besvarelsen har udvidelser; de bliver ikke brugt her.",
         "The response has extensions; they are not used here."},
    Rule{"form-draft", kWarning, "Formularen er en kladde.", "The form is a draft."},
    Rule{"form-period", kWarning, "Besvarelsen er fra en dag uden for formularens gyldighed.",
         "The response is from a day outside the form's effective period."},
    Rule{"form-refused", kError,
         "Formularen er afvist, så besvarelsen kan ikke gælde; fejlene nedenfor står i formularen.",
         "The form is refused, so the response cannot be valid; the errors below are the form's."},
    Rule{"form-retired", kWarning, "Formularen er trukket tilbage.", "The form is retired."},
    Rule{"form-url-missing", kWarning,
         "Formularen har ingen url, så det kan ikke ses, om besvarelsen er til den.",
         "The form has no url, so it cannot be told whether the response is to it."},
    Rule{"implicit-rules", kError, "Besvarelsen følger særlige regler, vi ikke kender.",
         "The response follows special rules that we do not know."},
    Rule{"item-misplaced", kError, "Punktet står et andet sted i formularen.",
         "The item stands elsewhere in the form."},
    Rule{"item-order", kError, "Punktet står ikke i formularens rækkefølge.",
         "The item does not stand in the form's order."},
    Rule{"item-text", kError,
         "Teksten er ikke formularens: svaret kan være givet på et andet spørgsmål.",
         "The text is not the form's: another question may have been answered."},
    Rule{"item-twice", kError, "Punktet kan kun stå én gang her.",
         "The item can stand only once here."},
    Rule{"item-unknown", kError, "Formularen har intet punkt med dette linkId.",
         "The form has no item with this linkId."},
    Rule{"json", kError,
         "Filen kan ikke læses: den er ikke gyldig JSON i UTF-8, er for stor eller for dyb, eller "
         "har den samme nøgle to gange.",
         "The file cannot be read: it is not valid JSON in UTF-8, is too large or too deep, or "
         "has the same key twice."},
    Rule{"missing", kError, "Et felt, der skal være der, mangler.",
         "A field that must be there is missing."},
    Rule{"modifier-extension", kError,
         "Besvarelsen har en udvidelse, der ændrer dens betydning, og som vi ikke kender.",
         "The response has an extension that changes its meaning and that we do not know."},
    Rule{"more-findings", kError, "Der er flere fejl, end der er plads til her.",
         "There are more findings than there is room for here."},
    Rule{"not-enabled", kError,
         "Punktet har svar, men formularen stiller det ikke, når der er svaret sådan.",
         "The item has answers, but the form does not ask it given the other answers."},
    Rule{"number", kError, "Tallet er for stort eller har for mange cifre.",
         "The number is too large or has too many digits."},
    Rule{"option-exclusive", kError, "Et af svarene kan ikke stå sammen med andre.",
         "One of the answers cannot stand beside others."},
    Rule{"option-open", kWarning,
         "Svaret er en kode, der ikke er blandt svarmulighederne; et frit svar skrives som tekst.",
         "The answer is a code that is not among the options; a free answer is written as text."},
    Rule{"option-text", kWarning, "Svarets tekst er ikke den, formularen har til koden.",
         "The answer's text is not what the form has for the code."},
    Rule{"qrs-1", kError, "Underpunkter kan ikke stå både under punktet og under dets svar.",
         "Nested items cannot stand both under the item and under its answer."},
    Rule{"quantity-value", kError, "Mængden har intet tal.", "The quantity has no number."},
    Rule{"questionnaire-missing", kWarning, "Besvarelsen siger ikke, hvilken formular den er til.",
         "The response does not say which form it is to."},
    Rule{"questionnaire-other", kError, "Besvarelsen er til en anden formular.",
         "The response is to another form."},
    Rule{"questionnaire-reference", kError,
         "Besvarelsen er skrevet i en ældre udgave af FHIR (STU3): i R4 er questionnaire en tekst "
         "med formularens url, ikke en reference.",
         "The response is written in an older version of FHIR (STU3): in R4 questionnaire is a "
         "text with the form's url, not a reference."},
    Rule{"read-only", kWarning,
         "Spørgsmålet kan ikke ændres af den, der svarer, men svaret er et andet end formularens.",
         "The question cannot be changed by who answers, yet the answer is not the form's."},
    Rule{"regex", kError, "Svaret er ikke skrevet på den måde, spørgsmålet beder om.",
         "The answer is not written in the way the question asks for."},
    Rule{"regex-unread", kWarning,
         "Formularens mønster for svaret kan ikke læses, så svaret er ikke holdt op mod det.",
         "The form's pattern for the answer cannot be read, so the answer was not held against "
         "it."},
    Rule{"required", kError, "Spørgsmålet skal besvares, før besvarelsen er færdig.",
         "The question must be answered before the response is complete."},
    Rule{"resource-type", kError, "Filen er ikke et FHIR QuestionnaireResponse.",
         "The file is not a FHIR QuestionnaireResponse."},
    Rule{"response-too-large", kError, "Besvarelsen har flere punkter og svar, end vi læser.",
         "The response has more items and answers than we read."},
    Rule{"status", kError,
         "Status skal være in-progress, completed, amended, entered-in-error eller stopped.",
         "The status must be in-progress, completed, amended, entered-in-error or stopped."},
    Rule{"text-control", kError, "Teksten har styretegn, som ikke hører hjemme i en tekst.",
         "The text has control characters that do not belong in a text."},
    Rule{"text-direction", kWarning,
         "Teksten har tegn, der vender skriveretningen, så den kan læses forkert.",
         "The text has characters that turn the direction of writing, so that it may be misread."},
    Rule{"too-few", kError, "Der er færre svar eller gentagelser, end formularen kræver.",
         "There are fewer answers or repetitions than the form requires."},
    Rule{"too-long", kError, "Svaret er for langt.", "The answer is too long."},
    Rule{"too-many", kError, "Der er flere svar eller gentagelser, end formularen tillader.",
         "There are more answers or repetitions than the form allows."},
    Rule{"too-short", kError, "Svaret er for kort.", "The answer is too short."},
    Rule{"unit", kError, "Enheden er ikke en af dem, spørgsmålet tillader.",
         "The unit is not one of those the question allows."},
    Rule{"unknown-element", kWarning,
         "Feltet findes ikke her i FHIR R4: se efter, om det er stavet rigtigt.",
         "This field does not exist here in FHIR R4: check whether it is spelt right."},
    Rule{"value-too-large", kError, "Svaret er større eller senere, end spørgsmålet tillader.",
         "The answer is larger or later than the question allows."},
    Rule{"value-too-small", kError, "Svaret er mindre eller tidligere, end spørgsmålet tillader.",
         "The answer is smaller or earlier than the question allows."},
    Rule{"value-unclear", kWarning,
         "Det kan ikke afgøres, om svaret ligger inden for spørgsmålets grænser.",
         "It cannot be told whether the answer lies within the question's limits."},
    Rule{"version-other", kError,
         "Besvarelsen er til en anden version af formularen: de samme numre kan høre til andre "
         "spørgsmål.",
         "The response is to another version of the form: the same numbers may belong to other "
         "questions."},
    Rule{"version-unclear", kInformation,
         "Besvarelsen siger ikke, hvilken version af formularen den er til.",
         "The response does not say which version of the form it is to."},
    Rule{"wrong-type", kError, "Feltet har ikke den rigtige type.",
         "The field does not have the right type."},
};

}  // namespace

Finding makeResponseFinding(std::string_view rule, std::string pointer, std::string_view linkId) {
  const auto* found =
      std::find_if(kRules.begin(), kRules.end(), [&](const Rule& r) { return r.id == rule; });
  // A rule without a row is a mistake of ours; it must count against the response, not vanish.
  if (found == kRules.end()) return {kError, std::string(rule), std::move(pointer), {}};
  const auto sentence = [&](std::string_view text) {
    std::string whole(text);
    if (!linkId.empty()) whole.append(" (linkId ").append(linkId).append(")");
    return whole;
  };
  return {found->severity,
          std::string(rule),
          std::move(pointer),
          {sentence(found->da), sentence(found->en)}};
}

std::vector<std::string_view> responseRuleIds() {
  std::vector<std::string_view> ids;
  ids.reserve(kRules.size());
  for (const Rule& rule : kRules) ids.push_back(rule.id);
  return ids;
}

void ResponseReport::add(std::string_view rule, std::string pointer, std::string_view linkId) {
  keep(makeResponseFinding(rule, std::move(pointer)), linkId);
}

void ResponseReport::addMissing(std::string_view rule, std::string pointer,
                                std::string_view linkId) {
  keep(makeResponseFinding(rule, std::move(pointer), linkId), linkId);
}

void ResponseReport::keep(Finding finding, std::string_view linkId) {
  const bool error = finding.severity == Severity::error;
  if (m_findings.size() < kLargest) {
    m_findings.push_back({std::move(finding), std::string(linkId)});
  } else {
    m_more = true;
    // What makes the response invalid must be among what is told of it.
    if (error && m_errors == 0) {
      m_findings[kLargest - 2] = {std::move(finding), std::string(linkId)};
    }
  }
  if (error) ++m_errors;
}

std::vector<ResponseFinding> ResponseReport::take() && {
  if (m_more) m_findings.back() = {makeResponseFinding("more-findings", ""), {}};
  return std::move(m_findings);
}

}  // namespace tidlig::forms
