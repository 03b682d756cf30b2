#pragma once

#include "scoring/model.h"

namespace tidlig::test {

/// A random model that every rule of SCORING.md section 5 allows, over the tags and professions of
/// the small catalogue (cases.h). For use inside a RapidCheck property.
scoring::Model anyModel();

/// A random model of the right shape that may break the rules: groups that fall, floors too high,
/// levels without conditions. For use inside a RapidCheck property.
scoring::Model anyUnsoundModel();

}  // namespace tidlig::test
