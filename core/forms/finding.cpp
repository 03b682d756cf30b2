#include "forms/finding.h"

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

/// Ascending by id. The que-… are the invariants of FHIR R4's Questionnaire.
constexpr std::array kRules = {
    Rule{"answer-option", kError, "Svarmuligheden skal have præcis én værdi af en type, vi kender.",
         "The answer option must have exactly one value of a type we know."},
    Rule{"answer-option-twice", kError, "Den samme svarmulighed står to gange.",
         "The same answer option stands twice."},
    Rule{"checklist-extension", kError,
         "Udvidelsen om tjeklisten skal nævne fagperson, hvem den handler om, og aldre med koder, "
         "vi kender.",
         "The checklist extension must name profession, subject and ages by codes we know."},
    Rule{
        "checklist-incomplete", kWarning,
        "Tjeklisten har indikatorer, men siger ikke både, hvem der udfylder den, og hvem den "
        "handler om.",
        "The checklist has indicators but does not say both who fills it in and whom it is about."},
    Rule{"choice-without-options", kWarning,
         "Spørgsmålet har ingen svarmuligheder, så enhver kode kan være svaret.",
         "The question has no answer options, so any code may be the answer."},
    Rule{"code-unknown", kWarning, "Koden kender vi ikke her; der bruges det, der ellers gælder.",
         "We do not know this code here; what holds otherwise is used."},
    Rule{"contained-twice", kError, "To indlejrede ressourcer har samme id.",
         "Two contained resources have the same id."},
    Rule{"date-value", kError,
         "Dato eller tidspunkt findes ikke eller er ikke skrevet, som FHIR vil have det.",
         "The date or time does not exist or is not written as FHIR wants it."},
    Rule{"empty", kError, "Et felt må ikke være tomt; udelad det i stedet.",
         "A field may not be empty; leave it out instead."},
    Rule{"enable-behavior", kError, "Flere betingelser kan kun forbindes med all eller any.",
         "Several conditions can be joined by all or any only."},
    Rule{"enable-cycle", kError,
         "Betingelserne venter på hinanden i ring, så ingen af dem kan opfyldes.",
         "The conditions wait for each other in a ring, so none of them can come true."},
    Rule{"enable-not-offered", kWarning,
         "Betingelsen venter på et svar, som spørgsmålet ikke tilbyder.",
         "The condition waits for an answer that the question does not offer."},
    Rule{"enable-operator", kError, "Betingelsens operator findes ikke i FHIR R4.",
         "The condition's operator does not exist in FHIR R4."},
    Rule{"enable-order", kWarning,
         "Svar af denne type har ingen rækkefølge, så betingelsen bliver aldrig opfyldt.",
         "Answers of this type have no order, so the condition never comes true."},
    Rule{"enable-question", kError,
         "Betingelsen skal henvise til et spørgsmål, der findes i formularen.",
         "The condition must refer to a question that is in the form."},
    Rule{"enable-self", kError, "Betingelsen henviser til punktet selv eller til noget inde i det.",
         "The condition refers to the item itself or to something inside it."},
    Rule{"enable-type", kError,
         "Betingelsens svar har en anden type, end spørgsmålet kan besvares med.",
         "The condition's answer has another type than the question can be answered with."},
    Rule{"expression-on-required", kError,
         "Et spørgsmål, der skal besvares, må ikke afhænge af en beregning, vi ikke kan udføre.",
         "A required question may not depend on an expression we cannot evaluate."},
    Rule{"extension-critical", kError,
         "Formularen siger, at den ikke må vises uden noget, vi ikke kan.",
         "The form says that it may not be shown without something we cannot do."},
    Rule{"extension-looks", kWarning,
         "Formularen ønsker et særligt udseende; teksten vises på vores måde.",
         "The form wishes for special looks; the text is shown in our way."},
    Rule{"extension-misplaced", kWarning, "Udvidelsen har ingen virkning der, hvor den står.",
         "The extension has no effect where it stands."},
    Rule{
        "extension-not-evaluated", kWarning,
        "Udvidelsen er kendt, men beregnes ikke her: se efter, om formularen kan undvære den.",
        "The extension is known but not evaluated here: check whether the form can do without it."},
    Rule{"extension-twice", kWarning, "Udvidelsen kan kun stå én gang; den første gælder.",
         "The extension can stand once only; the first one holds."},
    Rule{"extension-unknown", kWarning,
         "Udvidelsen kender vi ikke: se efter, om formularen kan undvære den.",
         "We do not know this extension: check whether the form can do without it."},
    Rule{"implicit-rules", kError, "Formularen følger særlige regler, vi ikke kender.",
         "The form follows special rules that we do not know."},
    Rule{
        "indicator-options", kError,
        "En indikator skal have de fire svar absent, some, marked og notAssessed i den rækkefølge.",
        "An indicator must have the four answers absent, some, marked and notAssessed, in that "
        "order."},
    Rule{"indicator-several", kError, "Et spørgsmål må kun observere én indikator.",
         "A question may observe one indicator only."},
    Rule{"indicator-twice", kError, "Den samme indikator spørges der om to gange.",
         "The same indicator is asked about twice."},
    Rule{"indicator-type", kError, "En indikator skal være et valg med ét svar.",
         "An indicator must be a choice with one answer."},
    Rule{"indicator-unknown", kError, "Indikatoren findes ikke i kataloget.",
         "The indicator is not in the catalogue."},
    Rule{"initial-several", kError, "Flere svar er valgt på forhånd, end der kan gives samtidig.",
         "More answers are preset than can be given at the same time."},
    Rule{"initial-type", kError,
         "Svaret, der er givet på forhånd, er ikke et, spørgsmålet kan have.",
         "The preset answer is not one that the question can have."},
    Rule{"item-control", kWarning,
         "Visningen af spørgsmålet kender vi ikke; det vises på vores måde.",
         "We do not know this way of showing the item; it is shown in ours."},
    Rule{"item-type", kError, "Typen af dette punkt findes ikke i FHIR R4.",
         "The type of this item does not exist in FHIR R4."},
    Rule{"item-type-not-offered", kWarning,
         "Spørgsmål af denne type vises, men kan ikke besvares her.",
         "Questions of this type are shown but cannot be answered here."},
    Rule{"item-type-required", kError,
         "Et spørgsmål af denne type kan ikke besvares her, men skal besvares.",
         "A question of this type cannot be answered here, yet it is required."},
    Rule{"json", kError, "Filen kan ikke læses: den er ikke gyldig JSON.",
         "The file cannot be read: it is not valid JSON."},
    Rule{"json-depth", kError, "Filen er indlejret i mere end 64 niveauer.",
         "The file is nested more than 64 levels deep."},
    Rule{"json-encoding", kError, "Filens tegn er ikke gyldig UTF-8.",
         "The file's characters are not valid UTF-8."},
    Rule{"json-key-twice", kError,
         "Den samme nøgle står to gange, så det er uvist, hvad der gælder.",
         "The same key stands twice, so nobody can tell which one holds."},
    Rule{"json-size", kError, "Filen er større end 16 MiB.", "The file is larger than 16 MiB."},
    Rule{"json-values", kError, "Filen har flere værdier, end en formular kan have.",
         "The file has more values than a form can have."},
    Rule{"limit-type", kWarning,
         "Grænsen har en anden type end spørgsmålets svar og bliver ikke brugt.",
         "The limit has another type than the question's answers and is not used."},
    Rule{"limits-crossed", kError, "Den mindste grænse er større end den største.",
         "The lower limit is above the upper one."},
    Rule{"link", kWarning, "Henvisningen er ikke en adresse på nettet og vises ikke.",
         "The link is no web address and is not shown."},
    Rule{"missing", kError, "Et felt, der skal være der, mangler.",
         "A field that must be there is missing."},
    Rule{"modifier-extension", kError,
         "Formularen har en udvidelse, der ændrer dens betydning, og som vi ikke kender.",
         "The form has an extension that changes its meaning and that we do not know."},
    Rule{"more-findings", kInformation, "Der er mere at sige, end der er plads til her.",
         "There is more to say than there is room for here."},
    Rule{"no-text", kInformation, "Punktet har ingen tekst.", "The item has no text."},
    Rule{"number", kError, "Tallet er for stort, for lille eller har for mange cifre.",
         "The number is too large, too small or has too many digits."},
    Rule{"occurs-without-repeats", kError,
         "Der kræves flere svar, men spørgsmålet kan kun besvares én gang.",
         "Several answers are asked for, but the question can be answered once only."},
    Rule{"one-value", kError, "Her skal stå præcis én værdi af en type, vi kender.",
         "There must be exactly one value of a type we know."},
    Rule{"option-type", kError, "Svarmulighederne har en anden type end spørgsmålet.",
         "The answer options have another type than the question."},
    Rule{"que-0", kInformation, "Navnet kan ikke bruges som navn i et program.",
         "The name cannot be used as a name in a program."},
    Rule{"que-1", kError, "En gruppe skal have punkter, og en ren visning må ikke have nogen.",
         "A group must have items, and a display must have none."},
    Rule{"que-10", kError, "Største længde kan kun stå på enkle spørgsmål.",
         "A maximum length can only stand on simple questions."},
    Rule{"que-11", kError,
         "Et spørgsmål med svarmuligheder vælger på forhånd blandt dem og har intet andet svar på "
         "forhånd.",
         "A question with answer options presets one of them and has no other preset answer."},
    Rule{"que-12", kError, "Flere betingelser skal sige, om alle eller blot én skal være opfyldt.",
         "Several conditions must say whether all or just one must hold."},
    Rule{"que-13", kError, "Kun et spørgsmål, der kan gentages, kan have flere svar på forhånd.",
         "Only a question that repeats can have several preset answers."},
    Rule{"que-2", kError, "Det samme linkId står to gange.", "The same linkId stands twice."},
    Rule{"que-3", kError, "En ren visning må ikke have en kode.",
         "A display must not have a code."},
    Rule{"que-4", kError, "Svar må komme fra svarmuligheder eller fra et værdisæt, ikke fra begge.",
         "Answers may come from answer options or from a value set, not from both."},
    Rule{"que-5", kError, "Punkter af denne type må ikke have svarmuligheder.",
         "Items of this type must not have answer options."},
    Rule{"que-6", kError, "En ren visning kan hverken være påkrævet eller gentages.",
         "A display can be neither required nor repeated."},
    Rule{"que-7", kError, "Operatoren exists skal have sandt eller falsk som svar.",
         "The operator exists must have true or false for its answer."},
    Rule{"que-8", kError, "En gruppe og en ren visning kan ikke have et svar på forhånd.",
         "A group and a display cannot have a preset answer."},
    Rule{"que-9", kError, "En ren visning kan ikke være skrivebeskyttet.",
         "A display cannot be read-only."},
    Rule{"regex", kWarning,
         "Mønsteret for svaret kan vi ikke bruge: svar bliver ikke prøvet mod det.",
         "We cannot use the pattern for the answer: answers are not checked against it."},
    Rule{"required-out-of-reach", kWarning,
         "Spørgsmålet skal besvares, men er skjult eller skrivebeskyttet uden svar.",
         "The question must be answered but is hidden or read-only without an answer."},
    Rule{"resource-type", kError, "Filen er ikke et FHIR Questionnaire.",
         "The file is not a FHIR Questionnaire."},
    Rule{"sign-outside-ages", kWarning,
         "Tegnet gælder ikke for tjeklistens aldre og vil ikke blive talt med.",
         "The sign does not apply at the checklist's ages and will not be counted."},
    Rule{"sign-without-child", kWarning,
         "Et tegn hos et barn tælles kun med fra en tjekliste om et barn.",
         "A child's sign is counted only from a checklist about a child."},
    Rule{"status", kError, "Status skal være draft, active, retired eller unknown.",
         "The status must be draft, active, retired or unknown."},
    Rule{"text-control", kError, "Teksten indeholder usynlige styretegn.",
         "The text holds invisible control characters."},
    Rule{"text-direction", kWarning,
         "Teksten indeholder tegn, der vender skriveretningen: den kan læses anderledes, end den "
         "er.",
         "The text holds characters that turn the direction of writing: it may read otherwise than "
         "it is."},
    Rule{"text-markup", kWarning,
         "Teksten indeholder HTML eller lignende; den vises, som den er skrevet.",
         "The text holds HTML or the like; it is shown as it is written."},
    Rule{"text-too-long", kError, "Teksten er længere end 1 MiB.",
         "The text is longer than 1 MiB."},
    Rule{"too-many-parts", kError,
         "Formularen har flere punkter og svarmuligheder, end der er plads til.",
         "The form has more items and answer options than there is room for."},
    Rule{"unknown-element", kWarning,
         "Feltet findes ikke her i FHIR R4: se efter, om det er stavet rigtigt.",
         "This field does not exist here in FHIR R4: check whether it is spelt right."},
    Rule{"url-missing", kInformation, "Formularen har ingen url, så svar kan ikke henvise til den.",
         "The form has no url, so responses cannot cite it."},
    Rule{"value-set-external", kWarning,
         "Svarene står i et værdisæt uden for formularen, så enhver kode kan være svaret.",
         "The answers stand in a value set outside the form, so any code may be the answer."},
    Rule{"value-set-missing", kError,
         "Formularen henviser til et indlejret værdisæt, som den ikke har.",
         "The form refers to a contained value set that it does not have."},
    Rule{"value-set-required", kError,
         "Spørgsmålet skal besvares, men svarene står i et værdisæt uden for formularen.",
         "The question is required, but its answers stand in a value set outside the form."},
    Rule{"weight-conflict", kError,
         "Det samme svar har to forskellige vægte, så en sum ville være et gæt.",
         "The same answer has two different weights, so a total would be a guess."},
    Rule{"wrong-type", kError, "Feltet har ikke den rigtige type.",
         "The field does not have the right type."},
};

}  // namespace

std::string_view code(Severity severity) {
  constexpr std::array<std::string_view, 3> kCodes = {"error", "warning", "information"};
  return kCodes[static_cast<std::size_t>(severity)];
}

Finding makeFinding(std::string_view rule, std::string pointer) {
  const auto* found =
      std::find_if(kRules.begin(), kRules.end(), [&](const Rule& r) { return r.id == rule; });
  // A rule without a row is a mistake of ours; it must refuse, not vanish.
  if (found == kRules.end()) return {kError, std::string(rule), std::move(pointer), {}};
  return {found->severity,
          std::string(rule),
          std::move(pointer),
          {std::string(found->da), std::string(found->en)}};
}

std::vector<std::string_view> ruleIds() {
  std::vector<std::string_view> ids;
  ids.reserve(kRules.size());
  for (const Rule& rule : kRules) ids.push_back(rule.id);
  return ids;
}

}  // namespace tidlig::forms
