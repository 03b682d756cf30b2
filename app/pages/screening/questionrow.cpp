#include "pages/screening/questionrow.h"

#include "commands/keymap.h"
#include "session/language.h"
#include "text/answertext.h"
#include "text/text.h"
#include "widgets/answereditor.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {

QuestionRow::QuestionRow(const forms::Item& item, const forms::Place& place, QWidget* parent)
    : ChecklistRow(item, place, parent) {
  setObjectName(QStringLiteral("questionRow_%1").arg(qs(item.linkId)));
  m_text = makeText(QStringLiteral("questionLabel"), TextRole::body, this);
  m_helpButton = makeIconButton(QStringLiteral("helpButton"), this);
  m_helpButton->setProperty("role", QStringLiteral("plain"));
  m_helpButton->setVisible(!item.help.empty());
  m_help = makeQuiet(QStringLiteral("helpLabel"), this);
  m_help->hide();
  m_editor = AnswerEditor::create(item, this);
  m_warning = makeQuiet(QStringLiteral("warningLabel"), this);
  setTextRole(m_warning, TextRole::small);
  auto* head = new QHBoxLayout;
  head->setSpacing(space().near);
  head->addWidget(m_text, 1);
  head->addWidget(m_helpButton, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().apart, space().close, space().near, space().close);
  layout->setSpacing(space().tight);
  layout->addLayout(head);
  layout->addWidget(m_help);
  layout->addWidget(m_editor);
  layout->addWidget(m_warning);
  connect(m_helpButton, &QToolButton::clicked, this,
          [this] { m_help->setVisible(m_help->isHidden()); });
  connect(m_editor, &AnswerEditor::given, this, &QuestionRow::given);
  connect(m_editor, &AnswerEditor::answeredByKey, this, [this] { Q_EMIT leave(1); });
  connect(m_editor, &AnswerEditor::typed, this, &QuestionRow::tell);
  retranslate();
}

void QuestionRow::setValues(const std::vector<forms::AnswerValue>& values) {
  const bool same = std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(),
                               [](const auto& a, const auto& b) { return forms::isSame(a, b); });
  if (same) return;  // what is half typed stays
  m_values = values;
  m_editor->setValues(values);
  tell();
}

void QuestionRow::setWarning(const QString& warning) {
  m_told = warning;
  tell();
}

bool QuestionRow::isAskedFor() const {
  return app::isAskedFor(item());
}

void QuestionRow::setReadOnly(bool readOnly) {
  m_editor->setReadOnly(readOnly || item().readOnly);
}

void QuestionRow::takeFocus(Qt::FocusReason reason) {
  m_editor->takeFocus(reason);
}

void QuestionRow::flush() {
  m_editor->flush();
}

void QuestionRow::tell() {
  const QString unread = tr("This cannot be read as an answer (%1). Nothing else is changed.")
                             .arg(writingExample(item().type));
  m_warning->setText(m_editor->isWrong() ? unread : m_told);
  m_warning->setVisible(!m_warning->text().isEmpty());
}

void QuestionRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  ChecklistRow::changeEvent(event);
}

void QuestionRow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Up) {
    Q_EMIT leave(-1);
  } else if (event->key() == Qt::Key_Down) {
    Q_EMIT leave(1);
  } else if (KeyMap::commandFor(*event, CommandPlace::inChecklist) == CommandId::questionHelp &&
             !item().help.empty()) {
    m_helpButton->click();
  } else {
    ChecklistRow::keyPressEvent(event);
  }
}

void QuestionRow::retranslate() {
  const QString text = question();
  m_text->setText(item().required ? tr("%1 (must be answered)").arg(text) : text);
  m_text->setToolTip(qs(item().flyover.in(utf8(Language::code()))));
  m_help->setText(qs(item().help.in(utf8(Language::code()))));
  nameIconButton(m_helpButton, QStringLiteral("help"), tr("Help with: %1").arg(text));
  m_editor->retell(text);
  tell();
}

}  // namespace tidlig::app
