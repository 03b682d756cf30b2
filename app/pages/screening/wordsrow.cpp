#include "pages/screening/wordsrow.h"

#include "session/language.h"
#include "text/text.h"
#include "widgets/parts.h"
#include "widgets/typingpause.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tidlig::app {

WordsRow::WordsRow(const forms::Item& item, QWidget* parent)
    : QWidget(parent),
      m_item(item),
      m_typing(new TypingPause([this] { Q_EMIT written(m_edit->toPlainText()); }, this)) {
  setObjectName(QStringLiteral("wordsRow_%1").arg(qs(item.linkId)));
  m_label = makeText(QStringLiteral("questionLabel"), TextRole::body, this);
  m_edit = new QPlainTextEdit(this);
  m_edit->setObjectName(QStringLiteral("wordsEdit"));
  m_edit->setTabChangesFocus(true);
  m_edit->setFixedHeight(fontMetrics().height() * 3 + 20);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().apart, space().close, space().near, space().close);
  layout->setSpacing(space().tight);
  layout->addWidget(m_label);
  layout->addWidget(m_edit);
  m_typing->watch(m_edit);
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
  m_typing->flush();
}

void WordsRow::takeFocus() {
  m_edit->setFocus();
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
