#include "print/familypaper.h"

#include "session/language.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace tidlig::app {
namespace {

using usecases::FamilyPaper::parents;

QString itemMark() {
  return QStringLiteral("–\u00a0 ");
}

constexpr qreal kItemMargin = 14;  // as wide as that, in 1/96 inch

struct Sheet {
  Q_DECLARE_TR_FUNCTIONS(FamilyPaper)
};

std::string firstName(const std::string& name) {
  return name.substr(0, name.find(' '));
}

/// First names; whole ones where two children would be called the same. A child without a name is
/// told of as "your child", where there is one, or as the one that is expected.
std::vector<std::string> namesForParents(const usecases::FamilyView& family) {
  std::vector<std::string> names;
  for (const auto& child : family.children) names.push_back(firstName(child.name));
  const auto shared = [first = names](const std::string& name) {
    return std::count(first.begin(), first.end(), name) > 1;
  };
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    const auto& child = family.children[i];
    if (!child.name.empty()) {
      if (shared(names[i])) names[i] = child.name;
    } else if (child.birthDate && names.size() > 1) {
      names[i] = utf8(memberName(family, {domain::Subject::Kind::child, i}));
    }
  }
  return names;
}

QString familyLine(const usecases::FamilyView& family) {
  const QString code = qs(family.code);
  if (family.name.empty() || family.name == family.code) return Sheet::tr("Family: %1").arg(code);
  return Sheet::tr("Family: %1 (%2)").arg(qs(family.name), code);
}

QString linesHtml(const explain::Section& section, bool toBeWrittenOn) {
  QString html;
  for (const explain::Line& line : section.lines) {
    const QString text = qs(line.text).toHtmlEscaped();
    const char* const style = toBeWrittenOn ? "write" : line.item ? "item" : "line";
    html += QStringLiteral("<p class=\"%1\">%2%3</p>")
                .arg(QLatin1String(style), line.item ? itemMark() : QString(), text);
  }
  return html;
}

QString htmlOf(const FamilyPaper& paper) {
  QString html;
  for (std::size_t i = 0; i < paper.sections.size(); ++i) {
    const explain::Section& section = paper.sections[i];
    const QString title = qs(section.title).toHtmlEscaped();
    html += i == 0 ? QStringLiteral("<h1>%1</h1><p class=\"meta\">%2</p>")
                         .arg(title, paper.meta.toHtmlEscaped())
                   : QStringLiteral("<h2>%1</h2>").arg(title);
    const bool last = i + 1 == paper.sections.size();
    html += linesHtml(section, last && paper.kind != parents);
  }
  return html;
}

/// A long item's lines stand below its own words. Qt reads no left margin from a style here.
void indentItems(QTextDocument& document) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (!block.text().startsWith(itemMark())) continue;
    QTextBlockFormat format = block.blockFormat();
    format.setLeftMargin(kItemMargin);
    format.setTextIndent(-kItemMargin);
    QTextCursor(block).setBlockFormat(format);
  }
}

/// What is written on and signed is one piece of paper.
void keepSignature(QTextDocument& document, std::size_t lines) {
  QTextBlock block = document.lastBlock().previous();
  for (std::size_t i = 1; i < lines && block.isValid(); ++i, block = block.previous()) {
    QTextBlockFormat format = block.blockFormat();
    format.setProperty(kStaysWithNext, true);
    QTextCursor(block).setBlockFormat(format);
  }
}

/// The parents' sheet in larger letters: it is read at a kitchen table.
void fill(QTextDocument& document, const FamilyPaper& paper) {
  if (paper.kind == parents) {
    QFont font = document.defaultFont();
    font.setPointSizeF(11);
    document.setDefaultFont(font);
  }
  document.setDefaultStyleSheet(
      document.defaultStyleSheet() +
      QStringLiteral(".item { margin: 2px 0; } .write { "
                     "margin: 16px 0 0 0; }"
                     ".line { margin: 4px 0; }") +
      (paper.kind == parents ? QStringLiteral("h2 { font-size: 13pt; margin: 14px 0 2px 0; }")
                             : QString()));
  document.setHtml(htmlOf(paper));
  indentItems(document);
  if (paper.kind != parents) keepSignature(document, paper.sections.back().lines.size());
}

}  // namespace

FamilyPaper familyPaper(const ExplainInput& input, usecases::FamilyPaper kind,
                        std::vector<std::string> professionalOnly, base::Date today) {
  explain::Input told = toExplain(input);
  const QString printed = Sheet::tr("printed %1 from Tidlig").arg(shortDate(today));
  if (kind == parents) {
    told.childNames = namesForParents(input.family);
    told.professionalOnly = std::move(professionalOnly);
    return {kind, longDate(today), explain::explain(told, explain::Reader::parent, wordsLanguage()),
            capitalised(printed)};
  }
  const QString family = familyLine(input.family);
  return {kind, family, explain::explain(told, explain::Reader::record, wordsLanguage()),
          family + QStringLiteral(" · ") + printed};
}

Paper paperOf(const FamilyPaper& paper) {
  return {paper.kind == parents ? Sheet::tr("To the parents") : Sheet::tr("For the record"),
          paper.footer,
          [paper](QTextDocument& document, qreal /*scale*/) { fill(document, paper); }};
}

}  // namespace tidlig::app
