#include "print/modelpaper.h"

#include "scoring/modelreader.h"
#include "scoring/modelsheet.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextDocument>

#include <cstdio>

namespace tidlig::app {
namespace {

struct ModelPaper {
  Q_DECLARE_TR_FUNCTIONS(ModelPaper)
};

using scoring::SheetBlock;

/// No model is larger.
constexpr qint64 kLargestFile = 1024 * 1024;

enum Status { done = 0, refused = 1, unreadable = 2, notWritten = 7 };

QString escaped(const std::string& text) {
  return qs(text).toHtmlEscaped();
}

QString tableHtml(const SheetBlock& block) {
  QString html = QStringLiteral(
      "<table cellspacing=\"0\" cellpadding=\"4\" border=\"1\" "
      "style=\"border-collapse:collapse; margin-top:4px\">");
  for (std::size_t i = 0; i < block.rows.size(); ++i) {
    const QString cell = i == 0 ? QStringLiteral("th") : QStringLiteral("td");
    html += QLatin1String("<tr>");
    for (const std::string& text : block.rows[i]) {
      html += QStringLiteral("<%1 align=\"left\">%2</%1>").arg(cell, escaped(text));
    }
    html += QLatin1String("</tr>");
  }
  return html + QLatin1String("</table>");
}

QString blockHtml(const SheetBlock& block) {
  switch (block.kind) {
    case SheetBlock::Kind::title:
      return QStringLiteral("<h1>%1</h1>").arg(escaped(block.text));
    case SheetBlock::Kind::heading:
      return QStringLiteral("<h2>%1</h2>").arg(escaped(block.text));
    case SheetBlock::Kind::paragraph:
      return QStringLiteral("<p>%1</p>").arg(escaped(block.text));
    case SheetBlock::Kind::table:
      return tableHtml(block);
    case SheetBlock::Kind::list:
      break;
  }
  QString html;
  for (const std::string& item : block.items) {
    html += QStringLiteral("<p class=\"point\">•&nbsp; %1</p>").arg(escaped(item));
  }
  return html;
}

int say(int status, const QString& path, const QString& words) {
  std::fputs(qPrintable(QStringLiteral("tidlig: %1: %2\n").arg(path, words)), stderr);
  return status;
}

}  // namespace

Paper modelPaper(const scoring::Model& model, words::Language language) {
  QString html;
  for (const SheetBlock& block : scoring::modelSheet(model, language)) html += blockHtml(block);
  const std::string& title = language == words::Language::danish ? model.title.da : model.title.en;
  return {qs(title), qs(model.id + " " + model.version),
          [html](QTextDocument& document, qreal) { document.setHtml(html); }};
}

int printModelFile(const QString& model, const QString& pdf, words::Language language) {
  QFile file(model);
  if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
    return say(unreadable, model, ModelPaper::tr("the file cannot be read as a model"));
  }
  const auto read = scoring::readModel(file.readAll().toStdString());
  if (!read.model) {
    return say(read.isJson ? refused : unreadable, model,
               ModelPaper::tr("the model is refused; tidlig-cli model check tells why"));
  }
  if (QFile::exists(pdf)) {
    return say(unreadable, pdf, ModelPaper::tr("there is a file of this name; choose another"));
  }
  if (writeOwnFile(pdf, paperAsPdf(modelPaper(*read.model, language)))) return done;
  return say(notWritten, pdf, ModelPaper::tr("the file cannot be written there"));
}

}  // namespace tidlig::app
