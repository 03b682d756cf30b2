#include "widgets/outsidenotice.h"

#include "widgets/parts.h"

#include <QVBoxLayout>

namespace tidlig::app {

OutsideNotice::OutsideNotice(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("saveWarning"));
  setProperty("role", QStringLiteral("notice"));
  m_text = makeText(QStringLiteral("saveWarningLabel"), TextRole::body, this);
  m_choose = makeButton(QStringLiteral("choosePlaceButton"), ButtonRole::ordinary, this);
  m_cancel = makeButton(QStringLiteral("keepInVaultButton"), ButtonRole::ordinary, this);
  auto* inside = new QVBoxLayout(this);
  inside->setContentsMargins(space().apart, space().ordinary, space().apart, space().ordinary);
  inside->addWidget(m_text);
  inside->addWidget(m_choose, 0, Qt::AlignLeft);
  inside->addWidget(m_cancel, 0, Qt::AlignLeft);
  setVisible(false);
  connect(m_choose, &QPushButton::clicked, this, [this] {
    stop();
    Q_EMIT accepted();
  });
  connect(m_cancel, &QPushButton::clicked, this, &OutsideNotice::stop);
}

void OutsideNotice::setWhat(const QString& what) {
  m_text->setText(
      tr("%1 lies outside the encrypted vault: whoever can open the folder can read it. The "
         "program does not remember where you put it. Delete it when it is no longer needed.")
          .arg(what));
  m_choose->setText(tr("Choose where to save …"));
  m_choose->setAccessibleDescription(m_text->text());
  m_cancel->setText(tr("Do not save"));
}

void OutsideNotice::ask(QWidget* asker) {
  m_asker = asker;
  setVisible(true);
  m_choose->setFocus();
}

void OutsideNotice::stop() {
  if (m_asker) m_asker->setFocus();
  setVisible(false);
}

}  // namespace tidlig::app
