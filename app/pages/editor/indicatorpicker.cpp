#include "pages/editor/indicatorpicker.h"

#include "base/searchtext.h"
#include "session/language.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

bool fits(const domain::Indicator& indicator, domain::AgeBands ages) {
  if (ages.empty() || indicator.ages.empty()) return true;
  return std::any_of(domain::kAgeBands.begin(), domain::kAgeBands.end(), [&](domain::AgeBand band) {
    return ages.contains(band) && indicator.ages.contains(band);
  });
}

}  // namespace

IndicatorPicker::IndicatorPicker(const domain::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue) {
  setObjectName(QStringLiteral("indicatorPicker"));
  m_words = makeText(QStringLiteral("pickerLabel"), TextRole::strong, this);
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("indicatorSearchEdit"));
  m_list = new QListWidget(this);
  m_list->setObjectName(QStringLiteral("indicatorList"));
  m_list->setWordWrap(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_add = makeButton(QStringLiteral("addIndicatorButton"), ButtonRole::ordinary, this);
  m_close = makeButton(QStringLiteral("closePickerButton"), ButtonRole::plain, this);
  auto* line = new QHBoxLayout;
  line->addWidget(m_add);
  line->addWidget(m_close);
  line->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_words);
  layout->addWidget(m_search);
  layout->addWidget(m_list, 1);
  layout->addLayout(line);
  connect(m_search, &QLineEdit::textChanged, this, &IndicatorPicker::fill);
  connect(m_search, &QLineEdit::returnPressed, this, &IndicatorPicker::take);
  connect(m_list, &QListWidget::itemActivated, this, &IndicatorPicker::take);
  connect(m_add, &QPushButton::clicked, this, &IndicatorPicker::take);
  connect(m_close, &QPushButton::clicked, this, &IndicatorPicker::closed);
  retell();
}

void IndicatorPicker::setAsked(std::set<std::string> asked, domain::AgeBands ages) {
  m_asked = std::move(asked);
  m_ages = ages;
  fill();
}

void IndicatorPicker::takeFocus() {
  m_search->setFocus();
  m_search->selectAll();
}

void IndicatorPicker::fill() {
  const QString before =
      m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
  m_list->clear();
  const std::string wanted = base::searchText(utf8(m_search->text()));
  for (const auto& indicator : m_catalogue.indicators()) {
    const QString text = in(indicator.text);
    if (base::searchText(utf8(text)).find(wanted) == std::string::npos) continue;
    const bool asked = m_asked.contains(indicator.code);
    QString shown = text;
    if (asked) shown = tr("%1 (is asked already)").arg(text);
    if (!asked && !fits(indicator, m_ages)) shown = tr("%1 (for other ages)").arg(text);
    auto* row = new QListWidgetItem(shown, m_list);
    row->setData(Qt::UserRole, qs(indicator.code));
    if (asked) row->setFlags(row->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    if (qs(indicator.code) == before) m_list->setCurrentItem(row);
  }
  for (int i = 0; !m_list->currentItem() && i < m_list->count(); ++i) {
    if (m_list->item(i)->flags() & Qt::ItemIsEnabled) m_list->setCurrentRow(i);
  }
}

void IndicatorPicker::take() {
  const auto* row = m_list->currentItem();
  if (row && (row->flags() & Qt::ItemIsEnabled)) Q_EMIT chosen(row->data(Qt::UserRole).toString());
}

void IndicatorPicker::retell() {
  m_words->setText(tr("From the catalogue"));
  m_search->setPlaceholderText(tr("Find by words, such as sleep"));
  m_search->setAccessibleName(tr("Find in the catalogue"));
  m_list->setAccessibleName(tr("Indicators of the catalogue"));
  m_add->setText(tr("Add this question"));
  m_close->setText(tr("Close the catalogue"));
  fill();
}

void IndicatorPicker::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QWidget::changeEvent(event);
}

void IndicatorPicker::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closed();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace tidlig::app
