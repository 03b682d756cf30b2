#include "pages/screening/wordsrow.h"

#include "session/language.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kPauseMilliseconds = 300;

}  // namespace

WordsRow::WordsRow(const forms::Item& item, QWidget* parent) : QWidget(parent), m_item(item) {
  setObjectName(QStringLiteral("wordsRow_%1").arg(qs(item.linkId)));
  m_label = makeText(QStringLiteral("questionLabel"), TextRole::body, this);
  m_edit = new QPlainTextEdit(this);
  m_edit->setObjectName(QStringLiteral("wordsEdit"));
  m_edit->setTabChangesFocus(true);
  m_edit->setFixedHeight(fontMetrics().height() * 3 + 20);
  m_edit->installEventFilter(this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 6, 8, 6);
  layout->setSpacing(4);
  layout->addWidget(m_label);
  layout->addWidget(m_edit);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMilliseconds);
  connect(&m_pause, &QTimer::timeout, this, &WordsRow::flush);
  connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
    m_waiting = true;
    m_pause.start();
  });
  retranslate();
}

void WordsRow::setState(const usecases::ItemState& state) {
  const QSignalBlocker quiet(m_edit);
  m_edit->setPlainText(qs(state.text));
}

void WordsRow::setReadOnly(bool readOnly) {
  m_edit->setReadOnly(readOnly);
}

void WordsRow::flush() {
  if (!m_waiting) return;
  m_waiting = false;
  m_pause.stop();
  Q_EMIT written(m_edit->toPlainText());
}

void WordsRow::takeFocus() {
  m_edit->setFocus();
}

bool WordsRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) flush();
  return QWidget::eventFilter(watched, event);
}

void WordsRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void WordsRow::retranslate() {
  const QString text = qs(m_item.text.in(utf8(Language::code())));
  m_label->setText(text);
  m_edit->setAccessibleName(text);
}

}  // namespace tidlig::app
