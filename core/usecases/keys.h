#pragma once

#include <cstdint>

namespace tidlig::usecases {

/// Row keys of the vault: never shown, never exported, and not to be mixed up.
enum class FamilyKey : std::int64_t {};
enum class PersonKey : std::int64_t {};
enum class ScreeningKey : std::int64_t {};
enum class AssessmentKey : std::int64_t {};
enum class UserKey : std::int64_t {};
enum class OpeningKey : std::int64_t {};
enum class FormDraftKey : std::int64_t {};

}  // namespace tidlig::usecases
