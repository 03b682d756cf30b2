#pragma once

class QWidget;

namespace tidlig::app {

/// Moves the keyboard through `root` as the eye goes: in the order of its layouts, grids row by
/// row, round and round. What was added later, or built in another order, is in its place. False
/// where the keyboard is somewhere else.
bool focusInLayoutOrder(QWidget* root, bool next);

}  // namespace tidlig::app
