#pragma once

#include "domain/case.h"
#include "domain/user.h"
#include "scoring/model.h"
#include "usecases/families.h"

#include <QString>

#include <string_view>

namespace tidlig::app {

// The field's words (DOMAIN.md) for what core knows by code. One place, so that there is one word
// for one thing; what the core says itself is said with its sentences (session/language.h).

QString childLevelName(std::uint8_t level);   ///< "no signs", "single signs", …
QString parentLevelName(std::uint8_t level);  ///< "none or few", "several", "many"
QString professionName(std::string_view code);
/// One or two letters for a dot.
QString professionLetters(std::string_view code);
QString roleName(domain::Role role);
QString cellSourceName(scoring::CellSource source);
QString statusName(domain::ScreeningStatus status);

/// "target group 2" or "target group 2–4".
QString groupName(int low, int high);
/// "a position in target group 2 on 23 November 2026": never "a group-2 family".
QString positionSentence(int group, base::Date on);

/// What the strategy says a target group means: "signs, several risk factors".
QString groupMeaning(int group);

/// What a family is called on screen: its name, or its code where it has none.
QString familyName(const std::string& name, const std::string& code);
/// A member's name, or "Child 1", "Unborn child", "Adult 2".
QString memberName(const usecases::FamilyView& family, domain::Subject subject);

/// "A, B and C".
QString joined(const QStringList& parts);
/// "A, B or C".
QString alternatives(const QStringList& parts);
/// First letter upper case.
QString capitalised(QString text);

}  // namespace tidlig::app
