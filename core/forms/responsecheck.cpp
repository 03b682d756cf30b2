#include "forms/responsecheck.h"

#include "forms/responseanswers.h"
#include "forms/responsereader.h"
#include "forms/visibility.h"

#include <algorithm>
#include <iterator>

namespace tidlig::forms {
namespace {

using Items = std::vector<ResponseItem>;

const Items kNoItems;

bool hasAnswers(const ResponseItem& item) {
  const auto inside = [](const Items& items) {
    return std::any_of(items.begin(), items.end(), hasAnswers);
  };
  return !item.answers.empty() || inside(item.items);
}

/// Whether a date is before another; where the less exact holds the other it is not.
bool isBefore(std::string_view date, std::string_view other) {
  constexpr std::size_t kDay = 10;
  const std::size_t common = std::min({date.size(), other.size(), kDay});
  return date.substr(0, common) < other.substr(0, common);
}

bool isText(const Item& item, const std::string& text) {
  const auto& translations = item.text.translations;
  return item.text.text == text ||
         std::any_of(translations.begin(), translations.end(),
                     [&](const auto& translation) { return translation.text == text; });
}

/// A list of items in a response and the pointer of what holds it.
struct Place {
  const Items* items = &kNoItems;
  std::string at;

  [[nodiscard]] std::string pointer(const ResponseItem& item) const {
    if (!item.pointer.empty()) return item.pointer;
    return at + "/item/" + std::to_string(&item - items->data());
  }
};

class ResponseChecker {
 public:
  ResponseChecker(const Questionnaire& form, const QuestionnaireResponse& response,
                  ResponseReport& report)
      : m_form(form),
        m_response(response),
        m_report(report),
        m_answers(report),
        m_index(form),
        m_tree(m_index) {}

  void run() {
    checkCanonical();
    checkForm();
    m_needed = m_response.status == ResponseStatus::completed ||
               m_response.status == ResponseStatus::amended;
    if (m_tree.fill(m_response.items)) {
      checkScope(0, {&m_response.items, ""});
    } else {
      m_report.add("response-too-large", "");
    }
  }

 private:
  void checkCanonical() {
    const std::string& cited = m_response.canonical;
    if (m_form.url.empty()) m_report.add("form-url-missing", "");
    if (cited.empty()) {
      m_report.add("questionnaire-missing", "");
      return;
    }
    if (m_form.url.empty()) return;
    const auto bar = cited.find('|');
    const std::string version = bar == std::string::npos ? "" : cited.substr(bar + 1);
    if (cited.substr(0, bar) != m_form.url) {
      m_report.add("questionnaire-other", "/questionnaire");
    } else if (!version.empty() && version != m_form.version) {
      m_report.add("version-other", "/questionnaire");
    } else if (version.empty() && !m_form.version.empty()) {
      m_report.add("version-unclear", "/questionnaire");
    }
  }

  void checkForm() {
    if (m_form.status == FormStatus::draft) m_report.add("form-draft", "");
    if (m_form.status == FormStatus::retired) m_report.add("form-retired", "");
    const std::string& day = m_response.authored;
    if (day.empty()) return;
    const bool early = !m_form.effectiveStart.empty() && isBefore(day, m_form.effectiveStart);
    const bool late = !m_form.effectiveEnd.empty() && isBefore(m_form.effectiveEnd, day);
    if (early || late) m_report.add("form-period", "/authored");
  }

  void checkScope(std::uint32_t number, const Place& place) {
    const AnswerTree::Scope& scope = m_tree.scopes()[number];
    checkStructure(scope, place);
    for (std::uint32_t i = 0; i < scope.places; ++i) {
      checkPlace(m_tree.places()[scope.firstPlace + i], place);
    }
  }

  /// Items that the form has here, in its order.
  void checkStructure(const AnswerTree::Scope& scope, const Place& place) {
    const std::uint32_t first = scope.places == 0 ? 0 : m_tree.places()[scope.firstPlace].number;
    std::uint32_t last = first;
    for (const ResponseItem& item : *place.items) {
      const auto number = m_index.find(item.linkId);
      if (!number || *number < first || *number - first >= scope.places) {
        reportStray(item, place);
        continue;
      }
      const Item& form = *m_index.at(*number).item;
      if (*number < last) m_report.add("item-order", place.pointer(item), form.linkId);
      last = std::max(last, *number);
      if (item.text && !isText(form, *item.text)) {
        m_report.add("item-text", place.pointer(item), form.linkId);
      }
    }
  }

  void reportStray(const ResponseItem& item, const Place& place) {
    if (item.linkId.empty()) return;  // said when it was read
    const auto number = m_index.find(item.linkId);
    const std::string linkId = number ? m_index.at(*number).item->linkId : "";
    m_report.add(number ? "item-misplaced" : "item-unknown", place.pointer(item), linkId);
  }

  void reportStrays(const Place& place) {
    for (const ResponseItem& item : *place.items) reportStray(item, place);
  }

  void checkPlace(const AnswerTree::Place& place, const Place& around) {
    const Item& item = m_tree.item(place);
    const auto given = m_tree.given(place);
    if (!place.enabled) {
      const auto found = std::find_if(given.begin(), given.end(),
                                      [](const ResponseItem* one) { return hasAnswers(*one); });
      if (found != given.end()) {
        m_report.add("not-enabled", around.pointer(**found), item.linkId);
      }
      return;
    }
    if (given.size() > 1 && (item.isQuestion() || !item.repeats)) {
      m_report.add("item-twice", around.pointer(*given[1]), item.linkId);
    }
    if (item.isQuestion()) {
      checkQuestion(place, around);
    } else {
      checkGroup(place, around);
    }
  }

  void checkGroup(const AnswerTree::Place& place, const Place& around) {
    const Item& item = m_tree.item(place);
    const auto given = m_tree.given(place);
    bool answered = false;
    for (const ResponseItem* one : given) {
      answered = answered || hasAnswers(*one);
      const std::string pointer = around.pointer(*one);
      if (!one->answers.empty()) m_report.add("answer-not-allowed", pointer, item.linkId);
      if (item.items.empty()) reportStrays({&one->items, pointer});
    }
    checkOccurrences(place, around, given.size(), !item.required || answered);
    std::uint32_t scope = place.scopes == 0 ? kNowhere : place.firstScope;
    for (; scope != kNowhere; scope = m_tree.nextScope(scope)) {
      const ResponseItem* group = m_tree.scopes()[scope].group;
      if (group != nullptr) checkScope(scope, {&group->items, around.pointer(*group)});
      // Left out, its questions are asked all the same.
      if (group == nullptr && !item.repeats) checkScope(scope, {&kNoItems, around.at});
    }
  }

  void checkQuestion(const AnswerTree::Place& place, const Place& around) {
    const Item& item = m_tree.item(place);
    std::vector<GivenAnswer> answers;
    std::string pointer;
    for (const ResponseItem* one : m_tree.given(place)) {
      pointer = around.pointer(*one);
      reportStrays({&one->items, pointer});
      for (const ResponseAnswer& answer : one->answers) {
        const std::string at =
            answer.pointer.empty()
                ? pointer + "/answer/" + std::to_string(&answer - one->answers.data())
                : answer.pointer;
        answers.push_back({&answer, at});
        if (item.items.empty()) reportStrays({&answer.items, at});
      }
    }
    m_answers.check(item, answers, pointer);
    const auto count = std::count_if(answers.begin(), answers.end(), [](const GivenAnswer& given) {
      return isAnswer(given.answer->value);
    });
    checkOccurrences(place, around, static_cast<std::size_t>(count), !item.required || count > 0);
    std::uint32_t scope = answers.empty() || place.scopes == 0 ? kNowhere : place.firstScope;
    for (std::size_t i = 0; scope != kNowhere; scope = m_tree.nextScope(scope), ++i) {
      checkScope(scope, {&answers[i].answer->items, answers[i].pointer});
    }
  }

  /// `count`: answers to a question, repetitions of a group. `enough`: what is required is there.
  void checkOccurrences(const AnswerTree::Place& place, const Place& around, std::size_t count,
                        bool enough) {
    const Item& item = m_tree.item(place);
    const auto given = m_tree.given(place);
    const std::string at = given.empty() ? around.at : around.pointer(*given.front());
    const auto number = static_cast<std::int64_t>(count);
    if (item.limits.highest && number > *item.limits.highest) {
      m_report.addMissing("too-many", at, item.linkId);
    }
    if (!m_needed || !canBeAnswered(place)) return;
    if (!enough) {
      m_report.addMissing("required", at, item.linkId);
    } else if (item.limits.fewest && number < *item.limits.fewest) {
      m_report.addMissing("too-few", at, item.linkId);
    }
  }

  /// Nothing is needed of a group of which nothing is asked.
  [[nodiscard]] bool canBeAnswered(const AnswerTree::Place& place) const {
    const Item& item = m_tree.item(place);
    if (item.isQuestion()) return true;
    std::uint32_t scope = place.scopes == 0 ? kNowhere : place.firstScope;
    for (; scope != kNowhere; scope = m_tree.nextScope(scope)) {
      const auto& within = m_tree.scopes()[scope];
      for (std::uint32_t i = 0; i < within.places; ++i) {
        const AnswerTree::Place& child = m_tree.places()[within.firstPlace + i];
        if (child.enabled && canBeAnswered(child)) return true;
      }
    }
    return false;
  }

  const Questionnaire& m_form;
  const QuestionnaireResponse& m_response;
  ResponseReport& m_report;
  AnswerChecks m_answers;
  FormIndex m_index;
  AnswerTree m_tree;
  bool m_needed = false;
};

}  // namespace

std::vector<ResponseFinding> checkResponse(const Questionnaire& form,
                                           const QuestionnaireResponse& response) {
  ResponseReport report;
  ResponseChecker(form, response, report).run();
  return std::move(report).take();
}

CheckedResponse checkResponseFile(const ReadForm& form, std::string_view bytes) {
  ReadResponse read = readResponse(bytes);
  CheckedResponse checked;
  checked.isJson = read.isJson;
  checked.findings = std::move(read.findings);
  std::vector<ResponseFinding> more;
  if (!form.form) {
    more.push_back({makeResponseFinding("form-refused", ""), {}});
    for (const Finding& finding : form.findings) {
      if (finding.severity == Severity::error) more.push_back({finding, {}});
    }
  } else if (read.response) {
    more = checkResponse(*form.form, *read.response);
  }
  checked.findings.insert(checked.findings.end(), std::make_move_iterator(more.begin()),
                          std::make_move_iterator(more.end()));
  checked.valid = std::none_of(
      checked.findings.begin(), checked.findings.end(),
      [](const ResponseFinding& found) { return found.finding.severity == Severity::error; });
  return checked;
}

}  // namespace tidlig::forms
