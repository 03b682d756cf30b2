#include "print/modelpaper.h"

#include "scoring/modelreader.h"
#include "scoring/modelsheet.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

namespace tidlig::app {
namespace {

struct ModelPaper {
  Q_DECLARE_TR_FUNCTIONS(ModelPaper)
};

using scoring::SheetBlock;

/// No model is larger.
constexpr qint64 kLargestFile = 1024 * 1024;

constexpr std::size_t kShortItem = 40;
constexpr qreal kLetters = 8;

enum Status { done = 0, refused = 1, unreadable = 2, notWritten = 7 };

QString escaped(const std::string& text) {
  return qs(text).toHtmlEscaped();
}

QString tableHtml(const SheetBlock& block) {
  QString html = QStringLiteral(
      "<table cellspacing=\"0\" cellpadding=\"2\" border=\"1\" "
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

/// Short things stand side by side: whose floor, which profession's months.
QString listHtml(const SheetBlock& block) {
  const bool isShort = std::all_of(block.items.begin(), block.items.end(),
                                   [](const auto& item) { return item.size() <= kShortItem; });
  QStringList items;
  for (const std::string& item : block.items) items << escaped(item);
  if (isShort) {
    return QStringLiteral("<p class=\"point\">%1</p>")
        .arg(items.join(QStringLiteral(" &nbsp;·&nbsp; ")));
  }
  return QStringLiteral("<p class=\"point\">•&nbsp; ") +
         items.join(QStringLiteral("</p><p class=\"point\">•&nbsp; ")) + QStringLiteral("</p>");
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
  return listHtml(block);
}

/// In small letters and close together: a model of the usual size is one page.
void fillOnePage(QTextDocument& document, const QString& html) {
  QFont font = document.defaultFont();
  font.setPointSizeF(kLetters);
  document.setDefaultFont(font);
  document.setDefaultStyleSheet(
      document.defaultStyleSheet() +
      QStringLiteral(
          "h1 { font-size: 14pt; margin: 0; } h2 { font-size: 9.5pt; margin: 6px 0 1px 0; }"
          "p { margin: 1px 0; } .point { margin: 1px 0 0 0; }"));
  document.setHtml(html);
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
          [html](QTextDocument& document, qreal) { fillOnePage(document, html); }};
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
