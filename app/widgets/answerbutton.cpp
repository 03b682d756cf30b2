#include "widgets/answerbutton.h"

#include "theme/theme.h"
#include "widgets/accessiblebutton.h"
#include "widgets/paint.h"

#include <QHash>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kKeyWidth = 18;
constexpr int kPadding = 8;
constexpr int kOrdinaryWidth = 140;
constexpr int kTall = 1000;

/// Height of the wrapped text. Sixty questions have the same four answers, and a layout asks each
/// of them many times.
int textHeight(const QAbstractButton& button, const QRect& area) {
  static QHash<QString, int> known;
  constexpr qsizetype kMost = 2000;
  const QString key = button.font().key() + QLatin1Char('/') + QString::number(area.width()) +
                      QLatin1Char('/') + button.text();
  const auto found = known.constFind(key);
  if (found != known.constEnd()) return *found;
  if (known.size() >= kMost) known.clear();
  const QRect needed =
      button.fontMetrics().boundingRect(area, Qt::TextWordWrap | Qt::AlignLeft, button.text());
  return *known.insert(key, needed.height());
}

}  // namespace

AnswerButton::AnswerButton(int key, domain::Value value, QWidget* parent)
    : QAbstractButton(parent), m_key(key), m_value(value) {
  setCheckable(true);
  speakAs(Spoken::choice, this);
  setFocusPolicy(Qt::StrongFocus);
  setObjectName(QStringLiteral("answer%1Button").arg(key));
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void AnswerButton::setLastTime(bool lastTime) {
  m_lastTime = lastTime;
  update();
}

QRect AnswerButton::textArea(const QSize& size) const {
  return QRect(QPoint(kKeyWidth + 4, kPadding - 2),
               QSize(size.width() - kKeyWidth - 4 - kPadding, size.height() - 2 * kPadding + 4));
}

int AnswerButton::heightForWidth(int width) const {
  const int needed = textHeight(*this, textArea(QSize(width, kTall)));
  return std::max(Theme::target() + 8, needed + 2 * kPadding - 4);
}

QSize AnswerButton::sizeHint() const {
  const int scaled = std::max(kOrdinaryWidth, fontMetrics().averageCharWidth() * 18);
  return {scaled, heightForWidth(scaled)};
}

QSize AnswerButton::minimumSizeHint() const {
  return {96, heightForWidth(96)};
}

void AnswerButton::paintEvent(QPaintEvent* /*event*/) {
  const auto& t = Theme::tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
  const bool chosen = isChecked();
  const QColor fill = chosen ? t.accent : (underMouse() ? t.hover : t.surface);
  QPen border(chosen ? t.accent : t.edge, 1);
  if (m_lastTime && !chosen) border = QPen(t.quiet, 2, Qt::DashLine);
  painter.setPen(border);
  painter.setBrush(fill);
  painter.drawRoundedRect(area, 8, 8);

  const QColor ink = chosen ? t.accentText : t.text;
  painter.setPen(chosen ? t.accentText : t.quiet);
  const QRectF keyArea(area.left() + 4, area.top(), kKeyWidth, area.height());
  if (chosen) {
    makeIcon(QStringLiteral("check"), t.accentText)
        .paint(&painter, keyArea.toRect().adjusted(0, 0, -1, 0), Qt::AlignCenter);
  } else {
    painter.drawText(keyArea, Qt::AlignCenter, QString::number(m_key));
  }
  painter.setPen(ink);
  painter.drawText(textArea(size()), Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft, text());
  if (hasFocus()) drawFocusRing(painter, rect(), 9);
}

void AnswerButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space) {
    QAbstractButton::keyPressEvent(event);
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
  } else {
    event->ignore();
  }
}

}  // namespace tidlig::app
