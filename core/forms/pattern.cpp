#include "forms/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <string>
#include <utility>

namespace tidlig::forms {
namespace {

/// Bounds memory and, with the length of an answer, time.
constexpr std::int64_t kMemory = 4LL * 1024 * 1024;
constexpr int kLargestProgram = 20000;

re2::StringPiece piece(std::string_view text) {
  return {text.data(), text.size()};
}

bool isHex(std::string_view digits) {
  return std::all_of(digits.begin(), digits.end(),
                     [](unsigned char c) { return std::isxdigit(c) != 0; });
}

/// ECMAScript's \u00e6 is RE2's \x{00e6}. An escaped backslash stays one.
std::string withCodePoints(std::string_view expression) {
  constexpr std::size_t kDigits = 4;
  std::string out;
  for (std::size_t i = 0; i < expression.size(); ++i) {
    out += expression[i];
    if (expression[i] != '\\' || i + 1 == expression.size()) continue;
    const std::string_view digits = expression.substr(std::min(i + 2, expression.size()), kDigits);
    if (expression[i + 1] == 'u' && digits.size() == kDigits && isHex(digits)) {
      out.append("x{").append(digits).append("}");
      i += 1 + kDigits;
    } else {
      out += expression[++i];
    }
  }
  return out;
}

RE2::Options options() {
  RE2::Options options;
  options.set_log_errors(false);  // an error may hold what the form says
  options.set_max_mem(kMemory);
  options.set_never_capture(true);
  return options;
}

}  // namespace

struct Pattern::Program {
  explicit Program(const std::string& expression) : regex(expression, options()) {}
  RE2 regex;
};

Pattern::Pattern(std::shared_ptr<const Program> program) : m_program(std::move(program)) {}

std::optional<Pattern> Pattern::compile(std::string_view expression) {
  if (expression.empty() || expression.size() > kLongest) return std::nullopt;
  auto program = std::make_shared<const Program>(withCodePoints(expression));
  if (!program->regex.ok() || program->regex.ProgramSize() > kLargestProgram) return std::nullopt;
  return Pattern(std::move(program));
}

bool Pattern::matches(std::string_view text) const {
  return RE2::FullMatch(piece(text), m_program->regex);
}

}  // namespace tidlig::forms
