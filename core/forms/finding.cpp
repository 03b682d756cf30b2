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
    Rule{"checklist-incomplete", kWarning,
         "Tjeklisten har indikatorer, men siger ikke både, hvem der udfylder den, og hvem den "
         "handler om.",
         "The checklist has indicators but does not say both who fills it in and whom it is "
         "about."},
    Rule{"choice-without-options", kWarning,
         "Spørgsmålet har ingen svarmuligheder at vælge imellem.",
         "The question has no answer options to choose from."},
    Rule{"date-value", kError, "Datoen skal skrives som YYYY, YYYY-MM eller YYYY-MM-DD.",
         "The date must be written as YYYY, YYYY-MM or YYYY-MM-DD."},
    Rule{"empty", kError, "Et felt må ikke være tomt; udelad det i stedet.",
         "A field may not be empty; leave it out instead."},
    Rule{"expression-on-required", kError,
         "Et spørgsmål, der skal besvares, må ikke afhænge af en beregning, vi ikke kan udføre.",
         "A required question may not depend on an expression we cannot evaluate."},
    Rule{"extension-critical", kError,
         "Formularen siger, at den ikke må vises uden noget, vi ikke kan.",
         "The form says that it may not be shown without something we cannot do."},
    Rule{"extension-not-evaluated", kWarning,
         "Udvidelsen er kendt, men bliver ikke brugt: se efter, om formularen kan undvære den.",
         "The extension is known but not used: check whether the form can do without it."},
    Rule{"extension-unknown", kWarning,
         "Udvidelsen kender vi ikke: se efter, om formularen kan undvære den.",
         "We do not know this extension: check whether the form can do without it."},
    Rule{"implicit-rules", kError, "Formularen følger særlige regler, vi ikke kender.",
         "The form follows special rules that we do not know."},
    Rule{"indicator-options", kError,
         "En indikator skal have de fire svar absent, some, marked og notAssessed i den "
         "rækkefølge.",
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
    Rule{"json", kError,
         "Filen kan ikke læses: den er ikke gyldig JSON i UTF-8, er for stor eller for dyb, eller "
         "har den samme nøgle to gange.",
         "The file cannot be read: it is not valid JSON in UTF-8, is too large or too deep, or "
         "has the same key twice."},
    Rule{"missing", kError, "Et felt, der skal være der, mangler.",
         "A field that must be there is missing."},
    Rule{"modifier-extension", kError,
         "Formularen har en udvidelse, der ændrer dens betydning, og som vi ikke kender.",
         "The form has an extension that changes its meaning and that we do not know."},
    Rule{"more-findings", kError, "Der er flere fejl, end der er plads til her.",
         "There are more findings than there is room for here."},
    Rule{"no-text", kWarning, "Punktet har ingen tekst.", "The item has no text."},
    Rule{"not-read-yet", kError,
         "Formularen bruger noget, som denne version af programmet ikke læser endnu.",
         "The form uses something that this version of the program does not read yet."},
    Rule{"que-1", kError, "En gruppe skal have punkter, og en ren visning må ikke have nogen.",
         "A group must have items, and a display must have none."},
    Rule{"que-10", kError, "Største længde kan kun stå på enkle spørgsmål.",
         "A maximum length can only stand on simple questions."},
    Rule{"que-2", kError, "Det samme linkId står to gange.", "The same linkId stands twice."},
    Rule{"que-3", kError, "En ren visning må ikke have en kode.",
         "A display must not have a code."},
    Rule{"que-4", kError, "Svar må komme fra svarmuligheder eller fra et værdisæt, ikke fra begge.",
         "Answers may come from answer options or from a value set, not from both."},
    Rule{"que-5", kError, "Punkter af denne type må ikke have svarmuligheder.",
         "Items of this type must not have answer options."},
    Rule{"que-6", kError, "En ren visning kan hverken være påkrævet eller gentages.",
         "A display can be neither required nor repeated."},
    Rule{"que-9", kError, "En ren visning kan ikke være skrivebeskyttet.",
         "A display cannot be read-only."},
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
    Rule{"unknown-element", kWarning,
         "Feltet findes ikke her i FHIR R4: se efter, om det er stavet rigtigt.",
         "This field does not exist here in FHIR R4: check whether it is spelt right."},
    Rule{"url-missing", kWarning, "Formularen har ingen url, så svar kan ikke henvise til den.",
         "The form has no url, so responses cannot cite it."},
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
