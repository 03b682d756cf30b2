#pragma once

#include "print/paper.h"
#include "text/picturetext.h"
#include "widgets/matrixpicture.h"

namespace tidlig::app {

/// A child's picture with its reasons, as it goes to paper or into a PDF.
struct PictureSheet {
  TextLines lines;
  MatrixPicture matrix;  ///< with the one child only
  QString footer;        ///< stands on every page, beside its number
};

PictureSheet pictureSheet(const ExplainInput& input, const PictureTold& told,
                          const MatrixPicture& shown);

/// As it goes to paper or into a PDF.
Paper paperOf(const PictureSheet& sheet);

}  // namespace tidlig::app
