#include "print/screeningsheet.h"

#include "forms/responsescore.h"
#include "session/language.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/scoretext.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace tidlig::app {
namespace {

struct Sheet {
  Q_DECLARE_TR_FUNCTIONS(ScreeningSheet)
};

QString paragraph(const QString& text, const char* style = "") {
  return QStringLiteral("<p class=\"%1\">%2</p>")
      .arg(QLatin1String(style),
           text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

/// Question and answer beside each other, the notes below.
QString row(const ScreeningLine& line) {
  const QString answer = line.answer.isEmpty()
                             ? Sheet::tr("no answer").toHtmlEscaped()
                             : QStringLiteral("<b>%1</b>").arg(line.answer.toHtmlEscaped());
  QString html = QStringLiteral("<tr><td width=\"62%\">%1</td><td>%2</td></tr>")
                     .arg(line.text.toHtmlEscaped(), answer);
  if (!line.notes.isEmpty()) {
    html += QStringLiteral("<tr><td colspan=\"2\" class=\"source\">%1</td></tr>")
                .arg(line.notes.toHtmlEscaped());
  }
  return html;
}

QString answersHtml(const std::vector<ScreeningLine>& lines) {
  QString html;
  bool open = false;
  const auto close = [&] {
    if (open) html += QStringLiteral("</table>");
    open = false;
  };
  for (const auto& line : lines) {
    if (line.heading) {
      close();
      html += QStringLiteral("<h2>%1</h2>").arg(line.text.toHtmlEscaped());
      continue;
    }
    if (!open) html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    open = true;
    html += row(line);
  }
  close();
  return html;
}

QString totals(const usecases::ScreeningView& view, const forms::Filling& filling) {
  const auto response =
      forms::responseOf(*view.form, filling.counting(), forms::ResponseStatus::completed);
  return totalsText(*view.form, forms::scoreResponse(*view.form, response, view.sheet));
}

}  // namespace

Paper screeningSheet(const usecases::ScreeningView& view, const usecases::FamilyView& family,
                     ScreeningReader reader, base::Date today) {
  const QString title = qs(view.form->title.in(utf8(Language::code())));
  const forms::Filling filling(*view.form, view.answers);
  QString html = QStringLiteral("<body><h1>%1</h1>").arg(title.toHtmlEscaped());
  html += paragraph(
      Sheet::tr("About %1 · %2").arg(memberName(family, view.subject), longDate(view.date)),
      "meta");
  if (reader == ScreeningReader::professional) {
    html += paragraph(screeningOrigin(view, family), "meta");
    const QString added = totals(view, filling);
    if (!added.isEmpty()) html += paragraph(added);
  }
  html += answersHtml(screeningLines(view, filling, reader)) + QStringLiteral("</body>");
  const QString footer = Sheet::tr("%1 · printed %2 from Tidlig")
                             .arg(familyName(family.name, family.code), shortDate(today));
  return {Sheet::tr("A filled-in checklist"), footer,
          [html](QTextDocument& document, qreal /*scale*/) { document.setHtml(html); }};
}

}  // namespace tidlig::app
