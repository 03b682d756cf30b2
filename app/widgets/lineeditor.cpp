#include "widgets/lineeditor.h"

#include "session/language.h"
#include "text/answertext.h"
#include "text/text.h"
#include "widgets/parts.h"
#include "widgets/typingpause.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kShortField = 24;  ///< in average characters

}  // namespace

LineEditor::LineEditor(const forms::Item& item, QWidget* parent)
    : AnswerEditor(item, parent),
      m_edit(new QLineEdit(this)),
      m_typing(new TypingPause([this] { handOn(); }, this)) {
  m_edit->setObjectName(QStringLiteral("answerEdit"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().near);
  layout->addWidget(m_edit);
  if (!isWords()) m_edit->setFixedWidth(fontMetrics().averageCharWidth() * kShortField);
  if (!item.unitOptions.empty()) {
    m_units = new QComboBox(this);
    m_units->setObjectName(QStringLiteral("unitCombo"));
    for (const auto& unit : item.unitOptions) m_units->addItem(unitText(unit));
    layout->addWidget(m_units);
    connect(m_units, &QComboBox::activated, this, [this] { handOn(); });
  } else if (item.unit) {
    m_unit = makeQuiet(QStringLiteral("unitLabel"), this);
    m_unit->setWordWrap(false);
    layout->addWidget(m_unit);
  }
  if (!isWords()) layout->addStretch();
  m_typing->watch(m_edit);
  connect(m_edit, &QLineEdit::textChanged, this, &LineEditor::typed);
}

bool LineEditor::isWords() const {
  return item().type == forms::ItemType::string || item().type == forms::ItemType::url;
}

void LineEditor::setValues(const Values& values) {
  const auto shown = value();
  const bool blank = m_edit->text().trimmed().isEmpty();
  // As it was typed, where it says the same.
  if (values.empty() ? blank : !blank && shown && forms::isSame(*shown, values.front())) return;
  const QSignalBlocker quiet(m_edit);
  if (values.empty()) return m_edit->clear();
  const auto& value = values.front();
  if (value.kind != forms::ValueKind::quantity) {
    forms::Item bare;  // the unit stands beside the field
    return m_edit->setText(answerText(bare, value));
  }
  m_edit->setText(qs(value.quantity.value).replace(QLatin1Char('.'), QLatin1Char(',')));
  if (!m_units) return;
  const auto& units = item().unitOptions;
  const auto found = std::find_if(units.begin(), units.end(), [&](const forms::Coding& unit) {
    return unit.code == value.quantity.code && unit.system == value.quantity.system;
  });
  if (found != units.end()) m_units->setCurrentIndex(static_cast<int>(found - units.begin()));
}

void LineEditor::setReadOnly(bool readOnly) {
  m_edit->setReadOnly(readOnly);
  if (m_units) m_units->setEnabled(!readOnly);
}

void LineEditor::takeFocus(Qt::FocusReason reason) {
  m_edit->setFocus(reason);
}

void LineEditor::flush() {
  m_typing->flush();
}

std::optional<forms::AnswerValue> LineEditor::value() const {
  auto value = readAnswer(item().type, m_edit->text());
  if (!value || value->kind != forms::ValueKind::quantity) return value;
  const forms::Coding* unit = item().unit ? &*item().unit : nullptr;
  if (m_units && m_units->currentIndex() >= 0) {
    unit = &item().unitOptions[static_cast<std::size_t>(m_units->currentIndex())];
  }
  if (unit) {
    value->quantity.unit = utf8(unitText(*unit));
    value->quantity.system = unit->system;
    value->quantity.code = unit->code;
  }
  return value;
}

bool LineEditor::isWrong() const {
  return !m_edit->text().trimmed().isEmpty() && !value();
}

/// Half a number or half a day is no answer yet: what was given before stays until it is whole.
void LineEditor::handOn() {
  if (m_edit->text().trimmed().isEmpty()) {
    Q_EMIT given({});
  } else if (const auto read = value()) {
    Q_EMIT given({*read});
  }
}

void LineEditor::retell(const QString& question) {
  m_edit->setAccessibleName(question);
  const QString format = qs(item().entryFormat.in(utf8(Language::code())));
  m_edit->setPlaceholderText(format.isEmpty() ? writingExample(item().type) : format);
  if (m_unit) m_unit->setText(unitText(*item().unit));
  if (!m_units) return;
  m_units->setAccessibleName(tr("Unit: %1").arg(question));
  for (int i = 0; i < m_units->count(); ++i) {
    m_units->setItemText(i, unitText(item().unitOptions[static_cast<std::size_t>(i)]));
  }
}

}  // namespace tidlig::app
