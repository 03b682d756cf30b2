#pragma once

#include <string>

namespace tidlig::app {

/// What the reader makes of a form in a picture.
enum class PictureForm { full, flagged, refused };

/// The file of a made-up form, as a municipality might publish it.
std::string pictureForm(PictureForm kind);

}  // namespace tidlig::app
