#include "widgets/notefields.h"

#include "text/text.h"
#include "widgets/parts.h"
#include "widgets/typingpause.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace tidlig::app {

NoteFields::NoteFields(const QString& question, QWidget* parent)
    : QWidget(parent), m_question(question), m_typing(new TypingPause([this] { handOn(); }, this)) {
  setObjectName(QStringLiteral("noteFields"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, space().tight, 0, space().tight);
  grid->setHorizontalSpacing(space().apart);
  const char* const names[] = {"noteEdit", "sinceEdit", "seenByEdit", "exampleEdit"};
  for (std::size_t i = 0; i < m_edits.size(); ++i) {
    m_labels[i] = makeQuiet(QString::fromLatin1(names[i]) + QStringLiteral("Label"), this);
    m_labels[i]->setWordWrap(false);
    m_edits[i] = new QLineEdit(this);
    m_edits[i]->setObjectName(QString::fromLatin1(names[i]));
    m_labels[i]->setBuddy(m_edits[i]);
    const int row = static_cast<int>(i / 2);
    const int column = static_cast<int>(i % 2) * 2;
    grid->addWidget(m_labels[i], row, column);
    grid->addWidget(m_edits[i], row, column + 1);
    m_typing->watch(m_edits[i]);
  }
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  retranslate();
}

void NoteFields::setState(const usecases::ItemState& state) {
  m_kept = {qs(state.note), qs(state.since), qs(state.seenBy), qs(state.example)};
  for (std::size_t i = 0; i < m_edits.size(); ++i) m_edits[i]->setText(m_kept[i]);
  m_typing->forget();
}

void NoteFields::flush() {
  m_typing->flush();
}

void NoteFields::handOn() {
  for (std::size_t i = 0; i < m_edits.size(); ++i) {
    if (m_edits[i]->text() == m_kept[i]) continue;
    m_kept[i] = m_edits[i]->text();
    Q_EMIT written(static_cast<usecases::NoteKind>(i), m_kept[i]);
  }
}

void NoteFields::focusNote() {
  m_edits[0]->setFocus(Qt::ShortcutFocusReason);
}

void NoteFields::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void NoteFields::retranslate() {
  const QString texts[] = {tr("Note"), tr("Since when"), tr("Who saw it"), tr("An example")};
  for (std::size_t i = 0; i < m_edits.size(); ++i) {
    m_labels[i]->setText(texts[i]);
    m_edits[i]->setAccessibleName(tr("%1 – %2").arg(texts[i], m_question));
  }
}

}  // namespace tidlig::app
