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
  m_hint = makeQuiet(QStringLiteral("hintLabel"), this);
  m_edit = new QPlainTextEdit(this);
  m_edit->setObjectName(QStringLiteral("wordsEdit"));
  m_edit->setTabChangesFocus(true);
  m_edit->setFixedHeight(fontMetrics().height() * 3 + 20);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().apart, space().close, space().near, space().close);
  layout->setSpacing(space().tight);
  layout->addWidget(m_label);
  layout->addWidget(m_hint);
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
  const auto language = utf8(Language::code());
  const QString text = qs(m_item.text.in(language));
  QStringList hints;
  if (!m_item.help.empty()) hints << qs(m_item.help.in(language));
  for (const auto& option : m_item.options) hints << qs(option.label(language));
  const QString hint = hints.join(m_item.options.empty() ? QString() : QStringLiteral(" · "));
  m_label->setText(text);
  m_hint->setText(hint);
  m_hint->setVisible(!hint.isEmpty());
  m_edit->setAccessibleName(text);
  m_edit->setAccessibleDescription(hint);
}

}  // namespace tidlig::app
