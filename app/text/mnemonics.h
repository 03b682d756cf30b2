#pragma once

#include <QStringList>

namespace tidlig::app {

/// The texts of one menu with an "&" before a letter of each, no letter twice: the first of a word
/// where it is free, else any. A text whose letters are all taken has none.
QStringList withMnemonics(const QStringList& texts);

}  // namespace tidlig::app
