#pragma once

class QMainWindow;

namespace tidlig::app {

/// Keeps the window the size that a person gave it: no page makes it larger, whatever it needs. Nor
/// can it be made smaller than its page needs, as far as it is that large now.
void keepOwnSize(QMainWindow* window);

}  // namespace tidlig::app
