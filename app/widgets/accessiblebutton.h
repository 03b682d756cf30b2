#pragma once

class QAbstractButton;

namespace tidlig::app {

/// What a button with two states is to a screen reader.
enum class Spoken {
  toggle,   ///< on or off, whatever the others are
  choice,   ///< one of several, like a question's answers
  foldout,  ///< shows and hides what comes after it
};

/// Says what a checkable button is; one that nobody has said it of is a toggle, or a choice where
/// it is exclusive.
void speakAs(Spoken what, QAbstractButton* button);

/// From here on a screen reader's (or a switch's) press of a checkable button is a click like any
/// other: Qt's own toggles the mark behind the page's back, so that nothing is answered or stored.
void installAccessibleButtons();

}  // namespace tidlig::app
