#include "widgets/workstrip.h"

#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace tidlig::app {
namespace {

constexpr int kSteps = 1000;

}  // namespace

WorkStrip::WorkStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("workStrip"));
  m_what = makeText(QStringLiteral("workLabel"), TextRole::body, this);
  m_bar = new QProgressBar(this);
  m_bar->setObjectName(QStringLiteral("workProgress"));
  m_bar->setTextVisible(false);
  m_stop = makeButton(QStringLiteral("stopButton"), ButtonRole::ordinary, this);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().ordinary);
  line->addWidget(m_bar, 1);
  line->addWidget(m_stop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space().near);
  column->addWidget(m_what);
  column->addLayout(line);
  connect(m_stop, &QPushButton::clicked, this, [this] {
    m_stop->setEnabled(false);
    Q_EMIT stopWanted();
  });
  retranslate();
  hide();
}

void WorkStrip::begin(std::function<QString()> what) {
  m_says = std::move(what);
  retranslate();
  m_bar->setRange(0, 0);
  m_stop->setEnabled(true);
  show();
  m_stop->setFocus();
}

void WorkStrip::tell(qint64 done, qint64 total) {
  m_bar->setRange(0, total > 0 ? kSteps : 0);
  if (total > 0) m_bar->setValue(static_cast<int>(done * kSteps / total));
}

void WorkStrip::end() {
  m_says = {};
  retranslate();
  hide();
}

void WorkStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void WorkStrip::retranslate() {
  m_stop->setText(tr("Stop"));
  const QString what = m_says ? m_says() : QString();
  m_what->setText(what);
  m_bar->setAccessibleName(what);
}

}  // namespace tidlig::app
