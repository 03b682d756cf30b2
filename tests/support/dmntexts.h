#pragma once

#include "scoring/model.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

/// Edits of an exported decision table, as somebody makes them in a text editor. What is to be
/// edited must be there.
namespace tidlig::test {

std::string with(std::string text, std::string_view from, std::string_view to);
std::string withAll(std::string text, std::string_view from, std::string_view to);
/// From `first` up to and with the next `last` on.
std::string without(std::string text, std::string_view first, std::string_view last);

/// The row with this id.
std::string rowOf(const std::string& text, std::string_view id);
/// The row of a cell with another `low` and `high`.
std::string decided(const std::string& text, const std::string& id, int low, int high);
/// The row of a cell with another text in one of the columns beside it.
std::string noted(const std::string& text, const std::string& id, std::size_t column,
                  std::string_view note);

/// The model in a file that must have one.
scoring::Model taken(std::string_view text);
/// What is wrong with a file that must have none, as keys of phrases.
std::set<std::string> problemsOf(std::string_view text);

}  // namespace tidlig::test
