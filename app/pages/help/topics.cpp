#include "pages/help/topics.h"

#include "commands/keymap.h"
#include "commands/keysheet.h"
#include "session/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QWidget>

#include <map>

namespace tidlig::app {
namespace {

QString fileOf(const QString& topic) {
  QFile file(QStringLiteral(":/help/%1/%2.html").arg(Language::code(), topic));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QString::fromUtf8(file.readAll());
}

/// "{key:lockAction}" becomes the key that the command has now.
QString withKeys(QString html) {
  static const QRegularExpression place(QStringLiteral("\\{key:(\\w+)\\}"));
  for (auto found = place.match(html); found.hasMatch(); found = place.match(html)) {
    const auto* command = commandNamed(found.captured(1));
    const QString keys = command ? KeyMap::keysText(command->id) : QString();
    html.replace(found.capturedStart(), found.capturedLength(),
                 QStringLiteral("<b>%1</b>").arg(keys.toHtmlEscaped()));
  }
  return html.replace(QLatin1String("{keys}"), keySheetHtml());
}

}  // namespace

QStringList topics() {
  static const QStringList kTopics =
      QStringLiteral(
          "start newvault open forgotten today families search outside newfamily family picture "
          "time checklists screening sign decision forms editor lock print exports administration "
          "models people vaultkeys backups restore keys "
          "looks stored help")
          .split(QLatin1Char(' '));
  return kTopics;
}

QString topicOf(const QString& page) {
  static const std::map<QString, QString> kTopics = {
      {QStringLiteral("startPage"), QStringLiteral("start")},
      {QStringLiteral("createPage"), QStringLiteral("newvault")},
      {QStringLiteral("unlockPage"), QStringLiteral("open")},
      {QStringLiteral("recoverPage"), QStringLiteral("forgotten")},
      {QStringLiteral("todayPage"), QStringLiteral("today")},
      {QStringLiteral("familiesPage"), QStringLiteral("families")},
      {QStringLiteral("newFamilyPage"), QStringLiteral("newfamily")},
      {QStringLiteral("familyPage"), QStringLiteral("family")},
      {QStringLiteral("outsidePage"), QStringLiteral("outside")},
      {QStringLiteral("newScreeningPage"), QStringLiteral("checklists")},
      {QStringLiteral("screeningPage"), QStringLiteral("screening")},
      {QStringLiteral("reviewPage"), QStringLiteral("sign")},
      {QStringLiteral("exportPage"), QStringLiteral("exports")},
      {QStringLiteral("papersPage"), QStringLiteral("print")},
      {QStringLiteral("movePage"), QStringLiteral("screening")},
      {QStringLiteral("newFormPage"), QStringLiteral("editor")},
      {QStringLiteral("editorPage"), QStringLiteral("editor")},
      {QStringLiteral("previewPage"), QStringLiteral("editor")},
      {QStringLiteral("publishPage"), QStringLiteral("editor")},
      {QStringLiteral("parentsPage"), QStringLiteral("screening")},
      {QStringLiteral("decisionPage"), QStringLiteral("decision")},
      {QStringLiteral("pastDecisionPage"), QStringLiteral("decision")},
      {QStringLiteral("formsPage"), QStringLiteral("forms")},
      {QStringLiteral("formImportPage"), QStringLiteral("forms")},
      {QStringLiteral("administrationPage"), QStringLiteral("administration")},
      {QStringLiteral("modelPage"), QStringLiteral("models")},
      {QStringLiteral("modelEditorPage"), QStringLiteral("models")},
      {QStringLiteral("approveModelPage"), QStringLiteral("models")},
      {QStringLiteral("checkPage"), QStringLiteral("administration")},
      {QStringLiteral("peoplePage"), QStringLiteral("people")},
      {QStringLiteral("keysPage"), QStringLiteral("vaultkeys")},
      {QStringLiteral("backupsPage"), QStringLiteral("backups")},
      {QStringLiteral("restorePage"), QStringLiteral("restore")},
      {QStringLiteral("passphrasePage"), QStringLiteral("people")},
      {QStringLiteral("logPage"), QStringLiteral("administration")},
      {QStringLiteral("shortcutsPage"), QStringLiteral("keys")},
      {QStringLiteral("changeKeysPage"), QStringLiteral("keys")},
      {QStringLiteral("helpPage"), QStringLiteral("help")},
      {QStringLiteral("searchPalette"), QStringLiteral("search")},
      // parts of the family's page
      {QStringLiteral("pictureCard"), QStringLiteral("picture")},
      {QStringLiteral("pictureTools"), QStringLiteral("print")},
      {QStringLiteral("timeCard"), QStringLiteral("time")},
  };
  const auto found = kTopics.find(page);
  return found == kTopics.end() ? QString() : found->second;
}

QString topicAt(const QWidget& page) {
  const auto* part = page.window()->focusWidget();
  if (part && !page.isAncestorOf(part)) part = nullptr;
  for (; part && part != &page; part = part->parentWidget()) {
    const QString topic = topicOf(part->objectName());
    if (!topic.isEmpty()) return topic;
  }
  const auto* time = page.findChild<QWidget*>(QStringLiteral("timeCard"));
  return topicOf(time && time->isVisible() ? time->objectName() : page.objectName());
}

QString topicHtml(const QString& topic) {
  return withKeys(fileOf(topic));
}

QString topicTitle(const QString& topic) {
  static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
  const QString html = heading.match(fileOf(topic)).captured(1);
  return QTextDocumentFragment::fromHtml(html).toPlainText();
}

QString topicWords(const QString& topic) {
  return QTextDocumentFragment::fromHtml(topicHtml(topic)).toPlainText();
}

}  // namespace tidlig::app
