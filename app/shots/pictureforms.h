#pragma once

#include <string>

namespace tidlig::app {

/// What the reader makes of a form in a picture.
enum class PictureForm { full, flagged, refused };

/// The file of a made-up form, as a municipality might publish it.
std::string pictureForm(PictureForm kind);

/// Two versions of one checklist about a child: "sleep" is asked alike in both, "meals" in other
/// words, "mood" with other answers, and "toy" in the older one alone.
std::string pictureVersion(bool newer);

}  // namespace tidlig::app
