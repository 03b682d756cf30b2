#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace tidlig::app {

// The help: one small page of HTML for each task in resources/help/<language>/<topic>.html.

/// In the order of the contents list.
QStringList topics();
/// The topic about a page of the window, by the page's object name; nothing where none is written.
QString topicOf(const QString& page);
/// The topic for where somebody is on a page: the part that has the keyboard, or the tab that is
/// shown, where they have a topic of their own; else the page's.
QString topicAt(const QWidget& page);

/// In the window's language, with the keys as they are now.
QString topicHtml(const QString& topic);
/// What its heading says.
QString topicTitle(const QString& topic);
/// Its words alone, to search in.
QString topicWords(const QString& topic);

}  // namespace tidlig::app
