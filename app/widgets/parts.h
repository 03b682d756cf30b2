#pragma once

#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QToolButton>

class QBoxLayout;
class QFrame;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace tidlig::app {

// The small common parts of every page, so that they look and behave alike.

/// A label that wraps, in one of the sizes of type. `name` is its object name.
QLabel* makeText(const QString& name, TextRole role = TextRole::body, QWidget* parent = nullptr);
/// The same in the quiet colour.
QLabel* makeQuiet(const QString& name, QWidget* parent = nullptr);

enum class ButtonRole { ordinary, primary, plain, link, tab };
QPushButton* makeButton(const QString& name, ButtonRole role = ButtonRole::ordinary,
                        QWidget* parent = nullptr);
/// A long text in lines short enough for half a window: a button does not break its own.
QString inLines(const QString& text);
/// Text, accessible name and tool tip of a button that shows only an icon.
QToolButton* makeIconButton(const QString& name, QWidget* parent = nullptr);
void nameIconButton(QToolButton* button, const QString& iconName, const QString& text);

/// A raised panel; its layout is vertical.
QFrame* makeCard(const QString& name, QWidget* parent = nullptr);
QVBoxLayout* layoutOf(QFrame* card);

/// A scroll area that takes keyboard focus, with a transparent canvas of vertical layout. It
/// follows the keyboard.
QScrollArea* makeScroll(const QString& name, QWidget* parent = nullptr);
QVBoxLayout* layoutOf(QScrollArea* scroll);

/// A table whose rows are chosen whole and never edited, without a grid; Tab goes on past it.
void makeRows(QTableView* table);

/// Puts `card` in the middle of an otherwise empty page, scrolling where there is no room.
void placeInMiddle(QWidget* page, QWidget* card, const QString& scrollName);

/// Takes everything out of a layout and deletes it.
void clearLayout(QLayout* layout);

}  // namespace tidlig::app
