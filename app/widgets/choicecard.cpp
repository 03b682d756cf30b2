#include "widgets/choicecard.h"

#include "theme/theme.h"
#include "widgets/paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace tidlig::app {
namespace {

constexpr int kPadding = 18;
constexpr int kIcon = 30;
constexpr int kTextLeft = kPadding + kIcon + 16;

}  // namespace

ChoiceCard::ChoiceCard(const QString& name, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName) {
  setObjectName(name);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString& heading, const QString& sentence) {
  setText(heading);
  m_sentence = sentence;
  setAccessibleName(heading);
  setAccessibleDescription(sentence);
  updateGeometry();
  update();
}

QFont ChoiceCard::headingFont() const {
  QFont heading = font();
  heading.setPointSizeF(heading.pointSizeF() * 1.1);
  heading.setWeight(QFont::DemiBold);
  return heading;
}

int ChoiceCard::heightForWidth(int width) const {
  const QRect area(0, 0, width - kTextLeft - kPadding, 10000);
  const int heading =
      QFontMetrics(headingFont()).boundingRect(area, Qt::TextWordWrap, text()).height();
  return 2 * kPadding + heading + 4 +
         fontMetrics().boundingRect(area, Qt::TextWordWrap, m_sentence).height();
}

QSize ChoiceCard::sizeHint() const {
  return {520, heightForWidth(520)};
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/) {
  const auto& t = Theme::tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(t.edge, 1));
  painter.setBrush(isDown() ? t.accentSoft : (underMouse() ? t.hover : t.surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
  makeIcon(m_icon, t.accent).paint(&painter, QRect(kPadding, 0, kIcon, height()));
  painter.setFont(headingFont());
  painter.setPen(isEnabled() ? t.text : t.quiet);
  QRect area(kTextLeft, kPadding, width() - kTextLeft - kPadding, height() - 2 * kPadding);
  QRect used;
  painter.drawText(area, Qt::TextWordWrap, text(), &used);
  painter.setFont(font());
  painter.setPen(t.quiet);
  area.setTop(used.bottom() + 4);
  painter.drawText(area, Qt::TextWordWrap, m_sentence);
  if (hasFocus()) drawFocusRing(painter, rect(), 11);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace tidlig::app
