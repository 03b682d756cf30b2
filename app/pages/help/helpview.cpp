#include "pages/help/helpview.h"

#include "session/language.h"
#include "theme/theme.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kMargin = 16;

QString styleOf(const Tokens& t) {
  return QStringLiteral(
             "body { color: %1; } a { color: %2; } h1 { font-size: x-large; margin: 0 0 10px 0; }"
             "h2 { font-size: large; margin: 16px 0 6px 0; } p { margin: 0 0 10px 0; }"
             "li { margin: 0 0 6px 0; } .aside { color: %3; } td { padding: 2px 12px 2px 0; }")
      .arg(t.text.name(), t.accent.name(), t.quiet.name());
}

}  // namespace

HelpView::HelpView(QWidget* parent) : QTextBrowser(parent) {
  setObjectName(QStringLiteral("helpView"));
  setOpenLinks(false);
  setOpenExternalLinks(false);
  document()->setDocumentMargin(kMargin);
  // A scroll bar that comes and goes would change the width of the pictures, and they the height.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void HelpView::showTopic(const QString& html) {
  m_html = html;
  redraw();
}

void HelpView::redraw() {
  m_pictureWidth = viewport()->width() - 2 * kMargin;
  const int place = verticalScrollBar()->value();
  document()->setDefaultStyleSheet(styleOf(Theme::tokens()));
  setHtml(m_html);
  verticalScrollBar()->setValue(place);
}

void HelpView::mark(const QStringList& words) {
  QList<QTextEdit::ExtraSelection> marks;
  QTextCharFormat format;
  format.setBackground(Theme::tokens().notice);
  format.setForeground(Theme::tokens().noticeText);
  for (const auto& word : words) {
    for (auto found = document()->find(word); !found.isNull();
         found = document()->find(word, found)) {
      marks.push_back({found, format});
    }
  }
  setExtraSelections(marks);
  const auto first = std::min_element(marks.begin(), marks.end(), [](const auto& a, const auto& b) {
    return a.cursor.selectionStart() < b.cursor.selectionStart();
  });
  auto start = textCursor();
  start.setPosition(first == marks.end() ? 0 : first->cursor.selectionStart());
  setTextCursor(start);
}

/// A picture has a plain name and is ours; anything else is not even asked for.
QVariant HelpView::loadResource(int type, const QUrl& name) {
  const QString plain = name.toString();
  const bool ours = std::all_of(plain.begin(), plain.end(), [](QChar c) {
    return c >= QLatin1Char('a') && c <= QLatin1Char('z');
  });
  if (type != QTextDocument::ImageResource || !ours) return {};
  QImage picture(QStringLiteral(":/help/pictures/%1-%2.png").arg(plain, Language::code()));
  if (picture.isNull()) return {};
  const double sharp = devicePixelRatioF();
  const int width = static_cast<int>(m_pictureWidth * sharp);
  if (picture.width() > width && width > 0) {
    picture = picture.convertToFormat(QImage::Format_RGB32)
                  .scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(sharp);
  }
  return picture;
}

void HelpView::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  // Not from within the layout of the text that is there now.
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (m_pictureWidth != viewport()->width() - 2 * kMargin) redraw();
      },
      Qt::QueuedConnection);
}

}  // namespace tidlig::app
