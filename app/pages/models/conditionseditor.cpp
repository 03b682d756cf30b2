#include "pages/models/conditionseditor.h"

#include "scoring/modelwords.h"
#include "session/language.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

/// More than any catalogue has; the field is as narrow as its numbers.
constexpr int kMostIndicators = 99;

}  // namespace

ConditionsEditor::ConditionsEditor(domain::Axis axis, std::vector<std::string> tags,
                                   QWidget* parent)
    : QWidget(parent), m_axis(axis), m_tags(std::move(tags)) {
  setObjectName(axis == domain::Axis::child ? QStringLiteral("childConditions")
                                            : QStringLiteral("parentConditions"));
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space().ordinary);
}

void ConditionsEditor::setLevels(Levels levels) {
  m_levels = std::move(levels);
  rebuild();
}

QString ConditionsEditor::levelName(std::size_t level) const {
  const auto index = static_cast<std::uint8_t>(level);
  return m_axis == domain::Axis::child ? childLevelName(index) : parentLevelName(index);
}

QString ConditionsEditor::tagText(const std::string& tag) const {
  if (tag == "alarm") return tr("that alarm");
  if (tag == "alarmIfMarked") return tr("that alarm when marked");
  if (tag == "severe") return tr("of the severe kind");
  return tr("tagged “%1”").arg(qs(tag));
}

QString ConditionsEditor::nameOf(const char* part, std::size_t level, std::size_t index) const {
  return QStringLiteral("%1%2Level%3Condition%4")
      .arg(m_axis == domain::Axis::child ? QStringLiteral("child") : QStringLiteral("parent"))
      .arg(QString::fromLatin1(part))
      .arg(level)
      .arg(index);
}

void ConditionsEditor::rebuild() {
  clearLayout(m_column);
  for (std::size_t level = 1; level < m_levels.size(); ++level) addLevel(level);
}

void ConditionsEditor::addLevel(std::size_t level) {
  auto* heading = makeText(nameOf("Heading", level, 0), TextRole::strong, this);
  heading->setText(tr("%1, when any of these holds:").arg(capitalised(levelName(level))));
  m_column->addWidget(heading);
  for (std::size_t i = 0; i < m_levels[level].size(); ++i) addRow(m_column, level, i);
  auto* more = makeButton(nameOf("Add", level, 0), ButtonRole::ordinary, this);
  more->setText(tr("Add a condition"));
  more->setAccessibleName(tr("Add a condition: %1").arg(levelName(level)));
  connect(more, &QPushButton::clicked, this, [this, level] { add(level); });
  m_column->addWidget(more, 0, Qt::AlignLeft);
}

void ConditionsEditor::addRow(QVBoxLayout* column, std::size_t level, std::size_t index) {
  const scoring::Condition& condition = m_levels[level][index];
  const bool child = m_axis == domain::Axis::child;
  auto* number = new QSpinBox(this);
  number->setObjectName(nameOf("Number", level, index));
  number->setRange(1, kMostIndicators);
  number->setKeyboardTracking(false);
  number->setPrefix(tr("at least "));
  number->setValue(static_cast<int>(condition.atLeast));
  auto* value = new QComboBox(this);
  value->setObjectName(nameOf("Value", level, index));
  value->addItems(child ? QStringList{tr("signs"), tr("signs, markedly or lasting")}
                        : QStringList{tr("risk factors"), tr("risk factors, severe or lasting")});
  value->setCurrentIndex(condition.value == domain::Value::marked ? 1 : 0);
  auto* tag = new QComboBox(this);
  tag->setObjectName(nameOf("Tag", level, index));
  tag->addItem(tr("of any kind"));
  std::vector<std::string> tags = m_tags;
  // One that no indicator carries is told by the checks, and not lost by looking at it.
  if (condition.tag && std::find(tags.begin(), tags.end(), *condition.tag) == tags.end()) {
    tags.push_back(*condition.tag);
  }
  for (const std::string& one : tags) tag->addItem(tagText(one));
  if (condition.tag) {
    const auto place = std::find(tags.begin(), tags.end(), *condition.tag) - tags.begin();
    tag->setCurrentIndex(static_cast<int>(place) + 1);
  }
  auto* away = makeIconButton(nameOf("Remove", level, index), this);
  const QString words = within(scoring::phrase(condition, m_axis));
  nameIconButton(away, QStringLiteral("remove"), tr("Take away: %1").arg(words));
  number->setAccessibleName(tr("How many at least, for %1").arg(levelName(level)));
  value->setAccessibleName(tr("What is counted, for %1").arg(levelName(level)));
  tag->setAccessibleName(tr("Of what kind, for %1").arg(levelName(level)));
  const auto tell = [=, this] {
    scoring::Condition now;
    now.atLeast = static_cast<std::uint32_t>(number->value());
    now.value = value->currentIndex() == 1 ? domain::Value::marked : domain::Value::some;
    if (tag->currentIndex() > 0) now.tag = tags[static_cast<std::size_t>(tag->currentIndex()) - 1];
    change(level, index, now);
    nameIconButton(away, QStringLiteral("remove"),
                   tr("Take away: %1").arg(within(scoring::phrase(now, m_axis))));
  };
  connect(number, &QSpinBox::valueChanged, this, tell);
  connect(value, &QComboBox::activated, this, tell);
  connect(tag, &QComboBox::activated, this, tell);
  connect(away, &QToolButton::clicked, this, [this, level, index] { remove(level, index); });
  auto* line = new FlowLayout;
  line->setSpacing(space().near);
  for (QWidget* part : {static_cast<QWidget*>(number), static_cast<QWidget*>(value),
                        static_cast<QWidget*>(tag), static_cast<QWidget*>(away)}) {
    line->addWidget(part);
  }
  column->addLayout(line);
}

void ConditionsEditor::change(std::size_t level, std::size_t index,
                              const scoring::Condition& condition) {
  if (m_levels[level][index] == condition) return;
  m_levels[level][index] = condition;
  Q_EMIT changed();
}

void ConditionsEditor::add(std::size_t level) {
  m_levels[level].push_back({});
  rebuild();
  goTo(nameOf("Number", level, m_levels[level].size() - 1));
  Q_EMIT changed();
}

void ConditionsEditor::remove(std::size_t level, std::size_t index) {
  auto& conditions = m_levels[level];
  conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(index));
  rebuild();
  goTo(conditions.empty() ? nameOf("Add", level, 0)
                          : nameOf("Remove", level, std::min(index, conditions.size() - 1)));
  Q_EMIT changed();
}

void ConditionsEditor::goTo(const QString& name) {
  if (auto* widget = findChild<QWidget*>(name)) widget->setFocus();
}

void ConditionsEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
