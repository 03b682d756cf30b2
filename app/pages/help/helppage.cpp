#include "pages/help/helppage.h"

#include "base/searchtext.h"
#include "commands/keymap.h"
#include "pages/help/helpview.h"
#include "pages/help/topics.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kTopicRole = Qt::UserRole;
constexpr int kSideWidth = 34;  // in average characters

/// Makes room for as many lines as a title needs. Qt's own forgets that the style sheet keeps a
/// distance on both sides, so that a title a little too long is cut instead of broken.
class TitleDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override {
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!list) return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem narrow = option;
    narrow.rect.setWidth(list->viewport()->width() - 2 * space().ordinary);
    return QStyledItemDelegate::sizeHint(narrow, index);
  }
};

bool speaksOf(const QString& topic, const QString& typed) {
  const auto text = base::searchText(utf8(topicWords(topic)));
  const auto words = base::searchWords(utf8(typed));
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

}  // namespace

HelpPage::HelpPage(Services& services, const QString& topic, std::function<void()> back)
    : Page(services, QStringLiteral("helpPage")), m_back(std::move(back)) {
  m_side = buildSide();
  m_view = new HelpView(this);
  auto* halves = new QHBoxLayout;
  halves->setSpacing(space().apart);
  halves->addWidget(m_side);
  halves->addWidget(m_view, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().page, space().wide);
  layout->addWidget(&messages());
  layout->addLayout(halves, 1);
  m_topic = topics().contains(topic) ? topic : topics().front();
  phrase([this] {
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_none->setText(tr("No page of the help has these words."));
    list();
    show(m_topic);
  });
  connect(&services.keys, &KeyMap::changed, this, [this] { show(m_topic); });
  connect(m_search, &QLineEdit::textChanged, this, [this] {
    list();
    // What is shown is among what was found, where anything was.
    const bool found = m_contents->count() > 0;
    const auto* item = m_contents->currentItem();
    show(found && !item ? m_contents->item(0)->data(kTopicRole).toString() : m_topic);
  });
  connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item) show(item->data(kTopicRole).toString());
  });
  connect(m_view, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
}

QWidget* HelpPage::buildSide() {
  auto* side = new QWidget(this);
  m_search = new QLineEdit(side);
  m_search->setObjectName(QStringLiteral("helpSearchEdit"));
  m_search->installEventFilter(this);
  m_none = makeQuiet(QStringLiteral("noTopicLabel"), side);
  m_contents = new QListWidget(side);
  m_contents->setObjectName(QStringLiteral("helpContentsList"));
  m_contents->setWordWrap(true);
  m_contents->setResizeMode(QListView::Adjust);
  m_contents->setItemDelegate(new TitleDelegate(m_contents));
  m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space().ordinary);
  column->addWidget(m_search);
  column->addWidget(m_none);
  column->addWidget(m_contents, 1);
  return side;
}

QString HelpPage::title() const {
  return tr("Help");
}

void HelpPage::takeFocus() {
  m_view->setFocus();
}

QStringList HelpPage::words() const {
  return m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The topics that have every word that is searched for.
void HelpPage::list() {
  const QSignalBlocker quiet(m_contents);
  m_contents->clear();
  for (const auto& topic : topics()) {
    if (!speaksOf(topic, m_search->text())) continue;
    auto* item = new QListWidgetItem(topicTitle(topic), m_contents);
    item->setData(kTopicRole, topic);
    if (topic == m_topic) m_contents->setCurrentItem(item);
  }
  m_none->setVisible(m_contents->count() == 0);
}

void HelpPage::show(const QString& topic) {
  m_topic = topic;
  m_view->showTopic(topicHtml(topic));
  m_view->setAccessibleName(topicTitle(topic));
  m_view->mark(words());
  const QSignalBlocker quiet(m_contents);
  for (int row = 0; row < m_contents->count(); ++row) {
    if (m_contents->item(row)->data(kTopicRole) == topic) m_contents->setCurrentRow(row);
  }
}

/// Only to other topics; an address of the network, should one be written, is not opened.
void HelpPage::follow(const QUrl& link) {
  const QString topic = link.toString();
  if (topics().contains(topic)) show(topic);
}

bool HelpPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress && m_contents->count() > 0) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      if (!m_contents->currentItem()) m_contents->setCurrentRow(0);
      m_contents->setFocus(Qt::TabFocusReason);
      return true;
    }
  }
  return Page::eventFilter(watched, event);
}

/// The contents give way to the topic where there is little room.
void HelpPage::resizeEvent(QResizeEvent* event) {
  m_side->setFixedWidth(std::min(fontMetrics().averageCharWidth() * kSideWidth, width() / 3));
  Page::resizeEvent(event);
}

}  // namespace tidlig::app
