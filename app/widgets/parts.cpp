#include "widgets/parts.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

/// A filled button has its focus ring inside, where it stands against the fill.
class PrimaryButton : public QPushButton {
 public:
  using QPushButton::QPushButton;

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPushButton::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().accentText, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 5, 5);
  }
};

/// Keeps how high its words are at a width: a layout asks for the same one many times, and on a
/// page of a hundred labels breaking lines is most of the work.
class WordsLabel : public QLabel {
 public:
  using QLabel::QLabel;
  [[nodiscard]] int heightForWidth(int width) const override {
    const Asked now{text(), font(), contentsMargins(), indent()};
    if (!(now == m_asked)) {
      m_asked = now;
      m_heights.clear();
    }
    const auto found = m_heights.constFind(width);
    if (found != m_heights.constEnd()) return *found;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
  }

 protected:
  void changeEvent(QEvent* event) override {
    m_heights.clear();
    QLabel::changeEvent(event);
  }

 private:
  /// What the height depends on besides the width.
  struct Asked {
    QString text;
    QFont font;
    QMargins margins;
    int indent = 0;
    bool operator==(const Asked&) const = default;
  };
  mutable Asked m_asked;
  mutable QHash<int, int> m_heights;
};

}  // namespace

QLabel* makeText(const QString& name, TextRole role, QWidget* parent) {
  auto* label = new WordsLabel(parent);
  label->setObjectName(name);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  setTextRole(label, role);
  return label;
}

QLabel* makeQuiet(const QString& name, QWidget* parent) {
  auto* label = makeText(name, TextRole::body, parent);
  label->setProperty("role", QStringLiteral("quiet"));
  return label;
}

QPushButton* makeButton(const QString& name, ButtonRole role, QWidget* parent) {
  auto* button = role == ButtonRole::primary ? new PrimaryButton(parent) : new QPushButton(parent);
  button->setObjectName(name);
  button->setAutoDefault(true);
  static const char* const kNames[] = {"", "primary", "plain", "link", "tab"};
  if (role != ButtonRole::ordinary) {
    button->setProperty("role", QString::fromLatin1(kNames[static_cast<int>(role)]));
  }
  if (role == ButtonRole::tab) button->setCheckable(true);
  return button;
}

QToolButton* makeIconButton(const QString& name, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setObjectName(name);
  button->setIconSize(QSize(20, 20));
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

QString inLines(const QString& text) {
  constexpr qsizetype kCharacters = 56;
  QString broken;
  qsizetype from = 0;
  while (text.size() - from > kCharacters) {
    const qsizetype blank = text.lastIndexOf(QLatin1Char(' '), from + kCharacters);
    if (blank <= from) break;
    broken += QStringView(text).mid(from, blank - from);
    broken += QLatin1Char('\n');
    from = blank + 1;
  }
  broken += QStringView(text).mid(from);
  return broken;
}

void nameIconButton(QToolButton* button, const QString& iconName, const QString& text) {
  button->setIcon(makeIcon(iconName));
  button->setAccessibleName(text);
  button->setToolTip(text);
}

QFrame* makeCard(const QString& name, QWidget* parent) {
  auto* card = new QFrame(parent);
  card->setObjectName(name);
  card->setProperty("role", QStringLiteral("card"));
  auto* layout = new QVBoxLayout(card);
  layout->setContentsMargins(space().broad, space().wide, space().broad, space().wide);
  layout->setSpacing(space().ordinary);
  return card;
}

QVBoxLayout* layoutOf(QFrame* card) {
  return static_cast<QVBoxLayout*>(card->layout());
}

namespace {

/// Keeps what has the keyboard in sight: Qt does so for Tab alone, not when a page puts the
/// keyboard somewhere or a part unfolds. With a notice's button comes what the notice says.
class FollowingScroll : public QScrollArea {
 public:
  explicit FollowingScroll(QWidget* parent) : QScrollArea(parent) {
    connect(qApp, &QApplication::focusChanged, this, &FollowingScroll::follow);
  }

  /// The keyboard leaves it while it goes, which must not be followed any more.
  ~FollowingScroll() override { disconnect(qApp, nullptr, this, nullptr); }
  FollowingScroll(const FollowingScroll&) = delete;
  FollowingScroll& operator=(const FollowingScroll&) = delete;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize) follow();
    return handled;
  }

 private:
  void follow() {
    auto* shown = QApplication::focusWidget();
    if (!widget() || !shown || !widget()->isAncestorOf(shown)) return;
    if (shown->parentWidget()->property("role") == QStringLiteral("notice")) {
      shown = shown->parentWidget();
    }
    constexpr int kAround = 4;
    // What is taller than the page is scrolled by hand.
    if (shown->height() > viewport()->height()) return;
    ensureWidgetVisible(shown, kAround, kAround);
  }
};

}  // namespace

QScrollArea* makeScroll(const QString& name, QWidget* parent) {
  auto* scroll = new FollowingScroll(parent);
  scroll->setObjectName(name);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::TabFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->viewport()->setAutoFillBackground(false);
  auto* canvas = new QWidget;
  canvas->setProperty("role", QStringLiteral("canvas"));
  canvas->setObjectName(name + QStringLiteral("Canvas"));
  auto* layout = new QVBoxLayout(canvas);
  layout->setContentsMargins(0, 0, space().close, 0);
  layout->setSpacing(space().apart);
  scroll->setWidget(canvas);
  canvas->setAutoFillBackground(false);
  return scroll;
}

QVBoxLayout* layoutOf(QScrollArea* scroll) {
  return static_cast<QVBoxLayout*>(scroll->widget()->layout());
}

void makeRows(QTableView* table) {
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setShowGrid(false);
  table->setTabKeyNavigation(false);
  table->setWordWrap(false);
  table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->verticalHeader()->hide();
  table->horizontalHeader()->setHighlightSections(false);
}

void placeInMiddle(QWidget* page, QWidget* card, const QString& scrollName) {
  auto* scroll = makeScroll(scrollName, page);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* middle = new QHBoxLayout;
  middle->addStretch();
  middle->addWidget(card, 10);
  middle->addStretch();
  layoutOf(scroll)->addStretch(2);
  layoutOf(scroll)->addLayout(middle);
  layoutOf(scroll)->addStretch(3);
  auto* layout = new QVBoxLayout(page);
  layout->addWidget(scroll);
}

void clearLayout(QLayout* layout) {
  while (auto* item = layout->takeAt(0)) {
    if (auto* widget = item->widget()) {
      widget->hide();
      widget->setParent(nullptr);
      widget->deleteLater();
    }
    if (auto* inner = item->layout()) clearLayout(inner);
    delete item;
  }
}

}  // namespace tidlig::app
