#include "pages/models/tryit.h"

#include "scoring/modelwords.h"
#include "session/language.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/choicestrip.h"
#include "widgets/foldout.h"
#include "widgets/levelmatrix.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

enum Column { textColumn, seenColumn, markedColumn, columns };

constexpr int kIndicatorRole = Qt::UserRole;
constexpr int kListHeight = 300;

template <std::size_t Count>
QStringList namesOf(QString (*name)(std::uint8_t)) {
  QStringList names;
  for (std::uint8_t level = 0; level < Count; ++level) names << capitalised(name(level));
  return names;
}

}  // namespace

TryIt::TryIt(const domain::Catalogue& catalogue, QWidget* parent)
    : QFrame(parent), m_catalogue(catalogue), m_values(catalogue.indicators().size()) {
  setObjectName(QStringLiteral("tryCard"));
  setProperty("role", QStringLiteral("card"));
  m_title = makeText(QStringLiteral("tryTitleLabel"), TextRole::heading, this);
  m_words = makeText(QStringLiteral("tryWordsLabel"), TextRole::body, this);
  m_childLabel = makeText(QStringLiteral("tryChildLabel"), TextRole::strong, this);
  m_parentLabel = makeText(QStringLiteral("tryParentLabel"), TextRole::strong, this);
  m_childStrip = new ChoiceStrip(QStringLiteral("tryChild"), this);
  m_parentStrip = new ChoiceStrip(QStringLiteral("tryParent"), this);
  m_matrix = new LevelMatrix(this);
  m_matrix->setObjectName(QStringLiteral("modelMatrix"));
  m_result = makeText(QStringLiteral("tryResultLabel"), TextRole::strong, this);
  m_why = makeText(QStringLiteral("tryWhyLabel"), TextRole::body, this);
  m_fold = new Foldout(QStringLiteral("tryIndicators"), this);
  m_filter = new QLineEdit(this);
  m_filter->setObjectName(QStringLiteral("tryFilterEdit"));
  m_filter->setClearButtonEnabled(true);
  m_list = new QTreeWidget(this);
  m_list->setObjectName(QStringLiteral("tryList"));
  m_list->setColumnCount(columns);
  m_list->setUniformRowHeights(true);
  m_list->setTabKeyNavigation(false);
  m_list->setMinimumHeight(kListHeight);
  m_list->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_list->header()->setStretchLastSection(false);
  m_list->header()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
  m_fold->content()->addWidget(m_filter);
  m_fold->content()->addWidget(m_list);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space().broad, space().apart, space().apart, space().apart);
  column->setSpacing(space().ordinary);
  for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_words),
                        static_cast<QWidget*>(m_matrix), static_cast<QWidget*>(m_childLabel),
                        static_cast<QWidget*>(m_childStrip), static_cast<QWidget*>(m_parentLabel),
                        static_cast<QWidget*>(m_parentStrip), static_cast<QWidget*>(m_result),
                        static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_fold)}) {
    column->addWidget(part);
  }
  connect(m_childStrip, &ChoiceStrip::chosen, this,
          [this](int level) { choose(level, m_parent.level); });
  connect(m_parentStrip, &ChoiceStrip::chosen, this,
          [this](int level) { choose(m_child.level, level); });
  connect(m_filter, &QLineEdit::textChanged, this, &TryIt::filter);
  connect(m_list, &QTreeWidget::itemChanged, this, &TryIt::ticked);
  retranslate();
}

void TryIt::setModel(const scoring::Model& model) {
  m_model = model;
  m_compiled.emplace(m_model, m_catalogue);
  m_matrix->setModel(m_model);
  const bool anyTicked = std::any_of(m_values.begin(), m_values.end(), [](domain::Value value) {
    return value != domain::Value::absent;
  });
  if (anyTicked) {
    m_child = axisOf(m_compiled->child());
    m_parent = axisOf(m_compiled->parent());
  }
  retell();
}

void TryIt::fillList() {
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  m_list->setHeaderLabels({tr("What is seen"), tr("Seen"), tr("Markedly or lasting")});
  for (const int column : {seenColumn, markedColumn}) m_list->resizeColumnToContents(column);
  addAxis(domain::Axis::child, tr("Signs of the child"));
  addAxis(domain::Axis::parent, tr("Parents’ risk factors"));
  m_list->expandAll();
}

void TryIt::addAxis(domain::Axis axis, const QString& heading) {
  auto* group = new QTreeWidgetItem(m_list, {heading});
  group->setFirstColumnSpanned(true);
  group->setFlags(Qt::ItemIsEnabled);
  const auto& all = m_catalogue.indicators();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].axis != axis) continue;
    auto* item = new QTreeWidgetItem(group, {in(all[i].text)});
    item->setData(textColumn, kIndicatorRole, static_cast<int>(i));
    item->setToolTip(textColumn, in(all[i].text));
    item->setCheckState(seenColumn,
                        m_values[i] == domain::Value::some ? Qt::Checked : Qt::Unchecked);
    item->setCheckState(markedColumn,
                        m_values[i] == domain::Value::marked ? Qt::Checked : Qt::Unchecked);
    item->setData(seenColumn, Qt::AccessibleTextRole, tr("%1: seen").arg(in(all[i].text)));
    item->setData(markedColumn, Qt::AccessibleTextRole,
                  tr("%1: markedly or lasting").arg(in(all[i].text)));
  }
}

void TryIt::filter(const QString& text) {
  for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
    auto* group = m_list->topLevelItem(g);
    for (int i = 0; i < group->childCount(); ++i) {
      auto* item = group->child(i);
      item->setHidden(!item->text(textColumn).contains(text.trimmed(), Qt::CaseInsensitive));
    }
  }
}

void TryIt::ticked(QTreeWidgetItem* item, int column) {
  const QVariant index = item->data(textColumn, kIndicatorRole);
  if (!index.isValid() || column == textColumn) return;
  const QSignalBlocker quiet(m_list);
  const bool on = item->checkState(column) == Qt::Checked;
  // One or the other.
  if (on) item->setCheckState(column == seenColumn ? markedColumn : seenColumn, Qt::Unchecked);
  m_values[static_cast<std::size_t>(index.toInt())] =
      !on ? domain::Value::absent
          : (column == seenColumn ? domain::Value::some : domain::Value::marked);
  m_child = axisOf(m_compiled->child());
  m_parent = axisOf(m_compiled->parent());
  retell();
}

TryIt::Axis TryIt::axisOf(const scoring::CompiledAxis& axis) const {
  scoring::AxisResult result;
  result.assessed = true;
  for (const domain::IndicatorIndex indicator : axis.indicators()) {
    result.counted.push_back({indicator, m_values[indicator], false, 0, 0});
  }
  scoring::Reasons(axis).explain(result);
  Axis told{result.low, {}};
  if (result.reached) told.met = *result.reached;
  return told;
}

void TryIt::choose(int child, int parent) {
  m_child = {static_cast<std::uint8_t>(child), {}};
  m_parent = {static_cast<std::uint8_t>(parent), {}};
  std::fill(m_values.begin(), m_values.end(), domain::Value::absent);
  fillList();
  filter(m_filter->text());
  retell();
}

void TryIt::retell() {
  m_childStrip->setCurrent(m_child.level);
  m_parentStrip->setCurrent(m_parent.level);
  MatrixPlace place{tr("what you try"), true,           m_child.level,
                    m_child.level,      m_parent.level, m_parent.level};
  m_matrix->setPlaces({place}, 0);
  const auto& cell = m_model.table[m_child.level][m_parent.level];
  m_result->setText(cell.group ? capitalised(groupName(*cell.group, *cell.group))
                               : tr("%1: a professional chooses and says why")
                                     .arg(capitalised(groupName(cell.range.low, cell.range.high))));
  m_why->setText(whyText());
}

QString TryIt::whyText() const {
  QStringList lines;
  const auto tell = [&](const Axis& axis, domain::Axis which, const QString& name) {
    if (!axis.met) return;
    const auto& level =
        which == domain::Axis::child ? m_model.child[axis.level] : m_model.parent[axis.level];
    lines << tr("%1, because of %2.")
                 .arg(capitalised(name), within(scoring::phrase(level[*axis.met], which)));
  };
  tell(m_child, domain::Axis::child, childLevelName(m_child.level));
  tell(m_parent, domain::Axis::parent, parentLevelName(m_parent.level));
  lines << m_matrix->sourceInWords(m_child.level, m_parent.level);
  return lines.join(QLatin1Char('\n'));
}

void TryIt::retranslate() {
  m_title->setText(tr("Try it"));
  m_words->setText(
      tr("Choose two levels, or tick what is seen, and see what the model says. It is "
         "about no family, and nothing is kept."));
  m_childLabel->setText(tr("Child’s well-being"));
  m_parentLabel->setText(tr("Parents’ risk factors"));
  const auto child = namesOf<scoring::kChildLevels.size()>(childLevelName);
  const auto parent = namesOf<scoring::kParentLevels.size()>(parentLevelName);
  m_childStrip->setChoices(child, child);
  m_parentStrip->setChoices(parent, parent);
  m_fold->setTitle(tr("Tick what is seen"));
  m_filter->setPlaceholderText(tr("Find an indicator"));
  m_filter->setAccessibleName(tr("Find an indicator"));
  m_list->setAccessibleName(tr("What is seen"));
  fillList();
  if (m_compiled) retell();
}

void TryIt::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

}  // namespace tidlig::app
