#pragma once

#include "forms/questionnaire.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidlig::app {

// Answers as people read and write them: 1,5 for 1.5, 23.11.2026 for 2026-11-23, Ja for true.

/// One answer in words. A coding says what the form's option says in the user's language.
QString answerText(const forms::Item& item, const forms::AnswerValue& value);
/// All answers to a question, with commas between.
QString answersText(const forms::Item& item, const std::vector<forms::AnswerValue>& values);

/// Reads what somebody wrote as an answer to a question of this type: whole and decimal numbers
/// with a comma or a point; a year, a month or a day; 14.30; a day and a time; words as they are.
/// Nothing where it is none.
std::optional<forms::AnswerValue> readAnswer(forms::ItemType type, const QString& written);
/// How to write one, for an empty field; empty where words are asked for.
QString writingExample(forms::ItemType type);

/// A unit as the form shows it.
QString unitText(const forms::Coding& unit);

/// Whether a question without an answer is told as open: words are offered, all else is asked for,
/// unless only a machine fills it in.
bool isAskedFor(const forms::Item& item);

/// "Ja" or "Nej".
QString yesOrNo(bool yes);

}  // namespace tidlig::app
