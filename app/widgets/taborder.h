#pragma once

class QWidget;

namespace tidlig::app {

/// Makes Tab go through `root` as the eye does: in the order of its layouts, grids row by row. What
/// was added later, or built in another order, finds its place.
void tabInLayoutOrder(QWidget* root);

}  // namespace tidlig::app
