#pragma once

#include <QStringList>

namespace tidlig::app {

/// The texts of one menu with an "&" before a letter of each, no letter twice: the first of a word
/// where it is free, else any; where none is, another text makes room if it can. A text for which
/// there is no letter at all has none.
QStringList withMnemonics(const QStringList& texts);

}  // namespace tidlig::app
