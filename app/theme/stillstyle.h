#pragma once

namespace tidlig::app {

/// The program's style, Qt's Fusion with everything that moves or blinks by itself held still:
/// somebody may be made ill by it, and a screen in a living room draws no eyes.
void useStillStyle();

}  // namespace tidlig::app
