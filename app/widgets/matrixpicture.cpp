#include "widgets/matrixpicture.h"

#include <algorithm>

namespace tidlig::app {

bool isObserved(const MatrixPlace& place, std::uint8_t child, std::uint8_t parent) {
  return place.placed && place.childLow == child && place.parentLow == parent;
}

bool isPossible(const MatrixPlace& place, std::uint8_t child, std::uint8_t parent) {
  return place.placed && child >= place.childLow && child <= place.childHigh &&
         parent >= place.parentLow && parent <= place.parentHigh;
}

MatrixCellState MatrixPicture::cell(std::uint8_t child, std::uint8_t parent) const {
  MatrixCellState state;
  state.cell = model.table[child][parent];
  for (const auto& place : places) {
    if (isObserved(place, child, parent)) state.observedHere << place.letter;
  }
  if (current < places.size()) {
    state.observed = isObserved(places[current], child, parent);
    state.possible = isPossible(places[current], child, parent);
  }
  state.decided = decided && decided == state.cell.group;
  return state;
}

QString matrixLetter(std::size_t child) {
  return QString(QChar(static_cast<char16_t>(u'A' + std::min<std::size_t>(child, 25))));
}

}  // namespace tidlig::app
