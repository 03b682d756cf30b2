#include "exchange/childrenguide.h"

#include "base/jsonwriter.h"
#include "base/writtentext.h"
#include "exchange/fhirvalues.h"
#include "forms/datetext.h"
#include "forms/textcheck.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>

namespace tidlig::exchange {
namespace {

using forms::AnswerValue;
using forms::QuestionnaireResponse;
using forms::ResponseItem;
using forms::ResponseStatus;
using forms::ValueKind;

constexpr std::size_t kMostItems = 36;
constexpr std::size_t kMostCharacters = 30;

struct RuleText {
  std::string_view code;
  std::string_view da;
  std::string_view en;
};

/// In the order of GuideRule.
constexpr std::array<RuleText, 12> kRules = {
    RuleText{"no-cpr", "CPR-nummeret mangler. Uden det kan svaret ikke indberettes.",
             "The CPR number is missing. Without it the response cannot be reported."},
    RuleText{"no-form", "Svaret siger ikke, hvilket skema det hører til.",
             "The response does not say which form it belongs to."},
    RuleText{"no-time", "Svaret siger ikke, hvornår det blev givet.",
             "The response does not say when it was given."},
    RuleText{"not-finished", "Skemaet er ikke gjort færdigt. Gør det færdigt først.",
             "The form is not finished. Finish it first."},
    RuleText{"withdrawn", "Svaret er trukket tilbage som en fejl og indberettes ikke.",
             "The response was withdrawn as an error and is not reported."},
    RuleText{"too-many", "Der er flere besvarede spørgsmål end de 36, der kan indberettes.",
             "There are more answered questions than the 36 that can be reported."},
    RuleText{"nested",
             "Spørgsmålet har andre spørgsmål under sig. Kun skemaer uden grupper kan indberettes.",
             "The question has others below it. Only forms without groups can be reported."},
    RuleText{"repeated", "Spørgsmålet er besvaret to gange. Der er kun plads til ét svar.",
             "The question is answered twice. There is room for one answer only."},
    RuleText{"several-answers", "Spørgsmålet har flere svar. Der er kun plads til ét.",
             "The question has several answers. There is room for one only."},
    RuleText{"answer-type", "Svaret er hverken et helt tal, ja eller nej eller en tekst.",
             "The answer is neither a whole number, yes or no, nor a text."},
    RuleText{"text-length", "Teksten er tom eller længere end 30 tegn.",
             "The text is empty or longer than 30 characters."},
    RuleText{
        "text-lines",
        "Teksten har flere linjer eller usynlige tegn. Der er kun plads til én linje.",
        "The text has several lines or invisible characters. There is room for one line only."},
};

const RuleText& textOf(GuideRule rule) {
  return kRules[static_cast<std::size_t>(rule)];
}

/// The line ends that a regular expression's full stop does not cross.
bool hasLineEnd(std::string_view text) {
  constexpr std::string_view kSeparator = "\xE2\x80\xA8";
  constexpr std::string_view kParagraph = "\xE2\x80\xA9";
  return text.find_first_of("\r\n") != std::string_view::npos ||
         text.find(kSeparator) != std::string_view::npos ||
         text.find(kParagraph) != std::string_view::npos;
}

bool isEmpty(const ResponseItem& item) {
  return item.answers.empty() && std::all_of(item.items.begin(), item.items.end(), isEmpty);
}

class Projector {
 public:
  Projector(const QuestionnaireResponse& response, const std::optional<domain::CprNumber>& subject)
      : m_response(response), m_subject(subject) {}

  GuideProjection project() {
    checkHead();
    for (const ResponseItem& item : m_response.items) {
      if (!isEmpty(item)) m_answered.push_back(&item);
    }
    if (m_answered.size() > kMostItems) refuse(GuideRule::tooMany, {});
    for (const ResponseItem* item : m_answered) checkItem(*item);
    GuideProjection projection;
    if (m_refusals.empty()) projection.json = write();
    projection.refusals = std::move(m_refusals);
    return projection;
  }

 private:
  void refuse(GuideRule rule, const std::string& linkId) {
    const RuleText& text = textOf(rule);
    m_refusals.push_back({rule, linkId, {std::string(text.da), std::string(text.en)}});
  }

  void checkHead() {
    if (!m_subject) refuse(GuideRule::noCpr, {});
    if (m_response.canonical.empty()) refuse(GuideRule::noForm, {});
    if (!forms::isDateTime(m_response.authored)) refuse(GuideRule::noTime, {});
    switch (m_response.status) {
      case ResponseStatus::inProgress:
      case ResponseStatus::stopped:
        return refuse(GuideRule::notFinished, {});
      case ResponseStatus::enteredInError:
        return refuse(GuideRule::withdrawn, {});
      case ResponseStatus::completed:
      case ResponseStatus::amended:
        return;
    }
  }

  void checkItem(const ResponseItem& item) {
    const auto hasItems = [](const forms::ResponseAnswer& answer) {
      return !std::all_of(answer.items.begin(), answer.items.end(), isEmpty);
    };
    if (!std::all_of(item.items.begin(), item.items.end(), isEmpty) ||
        std::any_of(item.answers.begin(), item.answers.end(), hasItems)) {
      refuse(GuideRule::nested, item.linkId);
    }
    if (!m_linkIds.insert(item.linkId).second) refuse(GuideRule::repeated, item.linkId);
    if (item.answers.size() > 1) refuse(GuideRule::severalAnswers, item.linkId);
    if (item.answers.size() == 1) checkValue(item.answers.front().value, item.linkId);
  }

  void checkValue(const AnswerValue& value, const std::string& linkId) {
    switch (value.kind) {
      case ValueKind::integer:
        if (!isFhirInteger(value.text)) refuse(GuideRule::answerType, linkId);
        return;
      case ValueKind::boolean:
        if (value.text != "true" && value.text != "false") refuse(GuideRule::answerType, linkId);
        return;
      case ValueKind::string:
        if (!base::isWritten(value.text) || base::characterCount(value.text) > kMostCharacters) {
          refuse(GuideRule::textLength, linkId);
        }
        if (hasLineEnd(value.text) || forms::hasControl(value.text))
          refuse(GuideRule::textLines, linkId);
        return;
      default:
        refuse(GuideRule::answerType, linkId);
    }
  }

  [[nodiscard]] std::string write() const {
    std::string out;
    base::JsonWriter json(out);
    json.beginObject().key("resourceType").string("QuestionnaireResponse");
    json.key("meta").beginObject().key("profile").beginArray().string(kChildrenGuideProfile);
    json.endArray().endObject();
    json.key("questionnaire").string(m_response.canonical);
    json.key("status").string(forms::code(m_response.status));
    json.key("subject").beginObject().key("identifier").beginObject();
    json.key("use").string("official").key("system").string(kCprSystem);
    json.key("value").string(m_subject->digits()).endObject().endObject();
    json.key("authored").string(m_response.authored);
    if (!m_answered.empty()) {
      json.key("item").beginArray();
      for (const ResponseItem* item : m_answered) writeItem(json, *item);
      json.endArray();
    }
    json.endObject();
    return out;
  }

  static void writeItem(base::JsonWriter& json, const ResponseItem& item) {
    json.beginObject().key("linkId").string(item.linkId);
    json.key("answer").beginArray().beginObject();
    const AnswerValue& value = item.answers.front().value;
    if (value.kind == ValueKind::string) {
      json.key("valueString").string(value.text);
    } else {
      json.key(value.kind == ValueKind::integer ? "valueInteger" : "valueBoolean").raw(value.text);
    }
    json.endObject().endArray().endObject();
  }

  const QuestionnaireResponse& m_response;
  const std::optional<domain::CprNumber>& m_subject;
  std::vector<const ResponseItem*> m_answered;
  std::set<std::string_view> m_linkIds;
  std::vector<GuideRefusal> m_refusals;
};

}  // namespace

std::string_view code(GuideRule rule) {
  return textOf(rule).code;
}

GuideProjection projectToChildrenGuide(const QuestionnaireResponse& response,
                                       const std::optional<domain::CprNumber>& subject) {
  return Projector(response, subject).project();
}

}  // namespace tidlig::exchange
