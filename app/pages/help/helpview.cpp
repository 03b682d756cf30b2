#include "pages/help/helpview.h"

#include "session/language.h"
#include "theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kMargin = 16;
constexpr int kPadding = 8;  // of the style
/// A picture is there to be recognised, not to be worked in.
constexpr int kWidestPicture = 640;

/// A line around it: it shows the window, and must not be taken for it.
QImage framed(QImage picture) {
  QPainter painter(&picture);
  painter.setPen(QPen(Theme::tokens().edge, 0));
  painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
  return picture;
}

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
}

void HelpView::showTopic(const QString& html) {
  m_html = html;
  redraw();
}

/// The same with and without a scroll bar: else a picture brings the bar, and the bar changes it.
int HelpView::roomForPictures() const {
  return width() - 2 * (kMargin + frameWidth() + kPadding) -
         style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void HelpView::redraw() {
  m_pictureWidth = roomForPictures();
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
  const int width = std::min({m_pictureWidth, kWidestPicture, picture.width()});
  if (width <= 0) return {};
  picture = framed(picture.convertToFormat(QImage::Format_RGB32)
                       .scaledToWidth(static_cast<int>(width * sharp), Qt::SmoothTransformation));
  picture.setDevicePixelRatio(sharp);
  return picture;
}

void HelpView::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  // Not from within the layout of the text that is there now.
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (m_pictureWidth != roomForPictures()) redraw();
      },
      Qt::QueuedConnection);
}

}  // namespace tidlig::app
