#include "widgets/wordslink.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

/// In average characters.
constexpr int kNarrowest = 12;

}  // namespace

WordsLink::WordsLink(const QString& name, QWidget* parent) : QPushButton(parent) {
  setObjectName(name);
  setAutoDefault(true);
  setProperty("role", QStringLiteral("link"));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void WordsLink::setWords(const QString& words) {
  m_words = words;
  setToolTip(words);
  if (accessibleName().isEmpty()) setAccessibleName(words);
  breakAnew();
}

QSize WordsLink::around(const QSize& text) const {
  ensurePolished();
  QStyleOptionButton option;
  initStyleOption(&option);
  return style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this);
}

QSize WordsLink::sizeOf(const QString& text) const {
  return fontMetrics().size(Qt::TextShowMnemonic, text);
}

QSize WordsLink::sizeHint() const {
  return around(sizeOf(QString(m_words).replace(QLatin1Char('&'), QLatin1String("&&"))));
}

QSize WordsLink::minimumSizeHint() const {
  const QSize least =
      around(QSize(fontMetrics().averageCharWidth() * kNarrowest, fontMetrics().height()));
  return {std::min(least.width(), sizeHint().width()), least.height()};
}

int WordsLink::heightForWidth(int width) const {
  return around(sizeOf(inLines(width))).height();
}

/// The words as they stand in a button of this width.
QString WordsLink::inLines(int width) const {
  constexpr int kProbe = 400;
  const int room = width - (around(QSize(kProbe, fontMetrics().height())).width() - kProbe);
  QTextLayout layout(m_words, font());
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(std::max(room, fontMetrics().averageCharWidth()));
    lines << m_words.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  // What would be a letter to press is one of the words here.
  return lines.join(QLatin1Char('\n')).replace(QLatin1Char('&'), QLatin1String("&&"));
}

void WordsLink::breakAnew() {
  setText(inLines(width()));
  updateGeometry();
}

void WordsLink::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  breakAnew();
}

void WordsLink::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  const bool otherSize =
      event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
  if (otherSize) breakAnew();
}

}  // namespace tidlig::app
