#include "text/picturetext.h"

#include "session/language.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

using Kind = TextLine::Kind;

struct PictureText {
  Q_DECLARE_TR_FUNCTIONS(PictureText)
};

bool isTold(ReasonGroup::Kind kind) {
  return kind != ReasonGroup::Kind::notAsked && kind != ReasonGroup::Kind::leftOut;
}

/// What was asked and not answered is told by how much it is: listed on paper, a question about
/// violence would be read as an answer.
void addPending(const ReasonGroup& group, TextLines& lines) {
  const auto count = static_cast<int>(group.reasons.size());
  if (count == 0) return;
  lines.push_back({Kind::heading, qs(group.title)});
  lines.push_back({Kind::body, PictureText::tr("%n question(s).", nullptr, count)});
}

void addGroup(const ReasonGroup& group, TextLines& lines) {
  if (group.kind == ReasonGroup::Kind::pending) return addPending(group, lines);
  lines.push_back({Kind::heading, qs(group.title)});
  if (group.reasons.empty()) lines.push_back({Kind::body, qs(group.none)});
  for (const auto& reason : group.reasons) {
    lines.push_back({Kind::point, qs(reason.text)});
    if (!reason.source.empty()) lines.push_back({Kind::source, qs(reason.source)});
  }
}

QString nameOf(const ExplainInput& input, std::size_t child) {
  return memberName(input.family,
                    {domain::Subject::Kind::child, static_cast<std::uint32_t>(child)});
}

QString htmlOf(const TextLine& line) {
  const QString text = line.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
  switch (line.kind) {
    case Kind::title:
      return QStringLiteral("<h1>%1</h1>").arg(text);
    case Kind::meta:
      return QStringLiteral("<p class=\"meta\">%1</p>").arg(text);
    case Kind::strong:
      return QStringLiteral("<p><b>%1</b></p>").arg(text);
    case Kind::body:
      return QStringLiteral("<p>%1</p>").arg(text);
    case Kind::heading:
      return QStringLiteral("<h2>%1</h2>").arg(text);
    case Kind::point:
      return QStringLiteral("<p class=\"point\">– %1</p>").arg(text);
    case Kind::source:
      break;
  }
  return QStringLiteral("<p class=\"source\">%1</p>").arg(text);
}

}  // namespace

QString modelText(const scoring::Model& model) {
  return PictureText::tr("%1, version %2").arg(in(model.title), qs(model.version));
}

TextLines pictureInWords(const ExplainInput& input, const PictureTold& told) {
  const bool some = told.child < input.assessment.result.children.size();
  const auto explanation = some ? explainChild(input, told.child) : explainParents(input);
  TextLines lines;
  lines.push_back(
      {Kind::title, some ? PictureText::tr("The picture of %1").arg(nameOf(input, told.child))
                         : PictureText::tr("The picture")});
  lines.push_back({Kind::meta, PictureText::tr("Family: %1. Day: %2.")
                                   .arg(familyName(input.family.name, input.family.code),
                                        longDate(told.today))});
  lines.push_back({Kind::meta, PictureText::tr("Model: %1.").arg(modelText(input.model))});
  lines.push_back({Kind::strong, qs(explanation.headline)});
  if (!told.place.isEmpty()) lines.push_back({Kind::body, told.place});
  lines.push_back({Kind::body, qs(explanation.rule)});
  lines.push_back(
      {Kind::body, told.decided ? PictureText::tr("Professional judgement: %1.").arg(*told.decided)
                                : PictureText::tr("No professional judgement has been made yet.")});
  for (const auto& group : explanation.groups) {
    if (isTold(group.kind)) addGroup(group, lines);
  }
  lines.push_back({Kind::meta, PictureText::tr("The picture is no decision: people decide.")});
  return lines;
}

QString asPlainText(const TextLines& lines) {
  QStringList texts;
  for (const auto& line : lines) {
    const bool apart = line.kind == Kind::heading || line.kind == Kind::strong;
    if (apart && !texts.isEmpty()) texts << QString();
    const QString mark = line.kind == Kind::point    ? QStringLiteral("– ")
                         : line.kind == Kind::source ? QStringLiteral("   ")
                                                     : QString();
    texts << mark + line.text;
  }
  return texts.join(QLatin1Char('\n'));
}

QString asHtml(const TextLines& lines) {
  QString html;
  for (const auto& line : lines) html += htmlOf(line);
  return html;
}

}  // namespace tidlig::app
