#include "widgets/wordseditor.h"

#include "text/answertext.h"
#include "text/text.h"
#include "widgets/typingpause.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {

WordsEditor::WordsEditor(const forms::Item& item, QWidget* parent)
    : AnswerEditor(item, parent),
      m_edit(new QPlainTextEdit(this)),
      m_typing(new TypingPause([this] { handOn(); }, this)) {
  m_edit->setObjectName(QStringLiteral("wordsEdit"));
  m_edit->setTabChangesFocus(true);
  m_edit->setFixedHeight(fontMetrics().height() * 3 + 20);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_edit);
  m_typing->watch(m_edit);
  connect(m_edit, &QPlainTextEdit::textChanged, this, &WordsEditor::typed);
}

void WordsEditor::setValues(const Values& values) {
  const Values now = shown();
  const bool same = std::equal(now.begin(), now.end(), values.begin(), values.end(),
                               [](const auto& a, const auto& b) { return forms::isSame(a, b); });
  if (same) return;  // as it was typed
  QStringList texts;
  for (const auto& value : values) {
    texts << (item().type == forms::ItemType::text ? qs(value.text) : answerText(item(), value));
  }
  const QSignalBlocker quiet(m_edit);
  m_edit->setPlainText(texts.join(QLatin1Char('\n')));
}

void WordsEditor::setReadOnly(bool readOnly) {
  m_edit->setReadOnly(readOnly);
}

void WordsEditor::takeFocus(Qt::FocusReason reason) {
  m_edit->setFocus(reason);
}

void WordsEditor::flush() {
  m_typing->flush();
}

QStringList WordsEditor::lines() const {
  if (!item().repeats) {
    const QString text = m_edit->toPlainText();
    return text.isEmpty() ? QStringList() : QStringList(text);
  }
  QStringList texts;
  for (const QString& line : m_edit->toPlainText().split(QLatin1Char('\n'))) {
    if (!line.trimmed().isEmpty()) texts << line.trimmed();
  }
  return texts;
}

bool WordsEditor::isWrong() const {
  const auto texts = lines();
  return std::any_of(texts.begin(), texts.end(),
                     [this](const QString& line) { return !readAnswer(item().type, line); });
}

auto WordsEditor::shown() const -> Values {
  Values values;
  for (const QString& line : lines()) {
    if (auto value = readAnswer(item().type, line)) values.push_back(std::move(*value));
  }
  return values;
}

void WordsEditor::handOn() {
  Q_EMIT given(shown());
}

void WordsEditor::retell(const QString& question) {
  m_edit->setAccessibleName(question);
  m_edit->setPlaceholderText(item().repeats ? tr("One answer a line") : QString());
}

}  // namespace tidlig::app
