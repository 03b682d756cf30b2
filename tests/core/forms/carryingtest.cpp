#include "forms/carrying.h"
#include "forms/questionnairereader.h"
#include "forms/responsecheck.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tidlig;
using forms::Answers;
using forms::Carry;
using forms::ValueKind;

namespace {

const char* const kTypes[] = {"integer", "string", "boolean"};

/// A question of a made-up form: whether it is there, its type, its text, whether it repeats.
struct Asked {
  bool there;
  int type;
  int text;
  bool inGroup;
};

std::vector<Asked> arbitraryQuestions(std::size_t count) {
  std::vector<Asked> asked;
  for (std::size_t i = 0; i < count; ++i) {
    asked.push_back({*rc::gen::weightedElement<bool>({{5, true}, {1, false}}),
                     *rc::gen::inRange(0, 3), *rc::gen::inRange(0, 2),
                     *rc::gen::arbitrary<bool>()});
  }
  return asked;
}

forms::Questionnaire formOf(const std::vector<Asked>& asked, const char* version) {
  std::string plain, grouped;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (!asked[i].there) continue;
    std::string& items = asked[i].inGroup ? grouped : plain;
    if (!items.empty()) items += ",";
    items += R"({"linkId": "q)" + std::to_string(i) + R"(", "type": ")" +
             kTypes[static_cast<std::size_t>(asked[i].type)] + R"(", "text": "Text )" +
             std::to_string(asked[i].text) + R"("})";
  }
  std::string bytes = R"({"resourceType": "Questionnaire", "status": "active", "title": "T",
    "publisher": "P", "url": "https://example.org/q", "version": ")";
  bytes += std::string(version) + R"(", "item": [)" + plain;
  if (!plain.empty() && !grouped.empty()) bytes += ",";
  if (!grouped.empty()) {
    bytes += R"({"linkId": "g", "type": "group", "repeats": true, "text": "G", "item": [)" +
             grouped + "]}";
  }
  if (plain.empty() && grouped.empty())
    bytes += R"({"linkId": "d", "type": "display", "text": "D"})";
  const auto read = forms::readQuestionnaire(bytes + "]}");
  RC_ASSERT(read.form.has_value());
  return *read.form;
}

forms::AnswerValue valueFor(int type) {
  if (type == 0) return {ValueKind::integer, "7", {}, {}};
  if (type == 1) return {ValueKind::string, "ord", {}, {}};
  return {ValueKind::boolean, "true", {}, {}};
}

Answers arbitraryAnswers(const std::vector<Asked>& asked) {
  Answers answers;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (!asked[i].there) continue;
    const std::string linkId = "q" + std::to_string(i);
    const int repetitions = asked[i].inGroup ? *rc::gen::inRange(0, 3) : *rc::gen::inRange(0, 2);
    for (int at = 0; at < repetitions; ++at) {
      answers.set(linkId, asked[i].inGroup ? std::to_string(at) : "", {valueFor(asked[i].type)});
    }
  }
  return answers;
}

}  // namespace

TEST_CASE("every answer is carried, to be confirmed, or kept aside: each once, and none is lost") {
  test::holds("carrying", [] {
    const auto first = arbitraryQuestions(6);
    const auto second = arbitraryQuestions(6);
    const auto before = formOf(first, "1");
    const auto after = formOf(second, "2");
    const Answers answers = arbitraryAnswers(first);
    std::set<Answers::Key> told;
    for (const auto& one : forms::carryAnswers(before, after, answers)) {
      RC_ASSERT(told.insert(one.key).second);
      RC_ASSERT(answers.all().contains(one.key));
    }
    RC_ASSERT(told.size() == answers.all().size());
  });
}

TEST_CASE("what is carried or to be confirmed stands in the newer form as a right answer") {
  test::holds("carried answers", [] {
    const auto first = arbitraryQuestions(6);
    const auto before = formOf(first, "1");
    const auto after = formOf(arbitraryQuestions(6), "2");
    const Answers answers = arbitraryAnswers(first);
    Answers moved;
    for (const auto& one : forms::carryAnswers(before, after, answers)) {
      if (one.carry != Carry::carried && one.carry != Carry::confirm) continue;
      moved.set(one.key.first, one.key.second, answers.of(one.key.first, one.key.second));
    }
    const auto response = forms::responseOf(after, moved, forms::ResponseStatus::inProgress);
    for (const auto& found : forms::checkResponse(after, response)) {
      RC_ASSERT(found.finding.severity != forms::Severity::error);
    }
  });
}

TEST_CASE("between versions that ask the same, every answer is simply carried") {
  test::holds("same questions", [] {
    const auto asked = arbitraryQuestions(6);
    const Answers answers = arbitraryAnswers(asked);
    for (const auto& one : forms::carryAnswers(formOf(asked, "1"), formOf(asked, "2"), answers)) {
      RC_ASSERT(one.carry == Carry::carried);
    }
  });
}
