#include "support/dmntexts.h"

#include "exchange/dmnreader.h"
#include "words/sentences.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

namespace tidlig::test {

std::string with(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  INFO(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string withAll(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string without(std::string text, std::string_view first, std::string_view last) {
  const std::size_t at = text.find(first);
  REQUIRE(at != std::string::npos);
  const std::size_t end = text.find(last, at);
  REQUIRE(end != std::string::npos);
  return text.erase(at, end + last.size() - at);
}

std::string rowOf(const std::string& text, std::string_view id) {
  const std::size_t at = text.find("<rule id=\"" + std::string(id) + "\">");
  REQUIRE(at != std::string::npos);
  return text.substr(at, text.find("</rule>", at) + 7 - at);
}

std::string decided(const std::string& text, const std::string& id, int low, int high) {
  const std::string row = rowOf(text, id);
  std::string changed = row;
  for (const auto& [end, group] : {std::pair{"_low", low}, std::pair{"_high", high}}) {
    const std::string start = "<outputEntry id=\"" + id + end + "\"><text>";
    const std::size_t at = changed.find(start);
    REQUIRE(at != std::string::npos);
    changed[at + start.size()] = static_cast<char>('0' + group);
  }
  return with(text, row, changed);
}

std::string noted(const std::string& text, const std::string& id, std::size_t column,
                  std::string_view note) {
  const std::string row = rowOf(text, id);
  std::size_t at = 0;
  for (std::size_t i = 0; i <= column; ++i) at = row.find("<annotationEntry>", at + 1);
  at = row.find("<text>", at) + 6;
  std::string changed = row;
  changed.replace(at, row.find("</text>", at) - at, note);
  return with(text, row, changed);
}

scoring::Model taken(std::string_view text) {
  exchange::DmnReading reading = exchange::readDmn(text);
  for (const auto& problem : reading.problems) {
    UNSCOPED_INFO(problem.place.text()
                  << ": " << words::sentence(words::Language::english, problem.phrase));
  }
  REQUIRE(reading.model);
  return *reading.model;
}

std::set<std::string> problemsOf(std::string_view text) {
  const exchange::DmnReading reading = exchange::readDmn(text);
  CHECK_FALSE(reading.model);
  std::set<std::string> keys;
  for (const auto& problem : reading.problems) keys.emplace(problem.phrase.key);
  return keys;
}

}  // namespace tidlig::test
