#include "pages/models/approvemodelpage.h"

#include "text/dates.h"
#include "text/modeltext.h"
#include "text/text.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/workstrip.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kDayWidth = 180;

}  // namespace

ApproveModelPage::ApproveModelPage(Services& services)
    : Page(services, QStringLiteral("approveModelPage")) {
  auto* cards = beginCards(QStringLiteral("approveModelScroll"));
  cards->addWidget(buildChanges());
  cards->addWidget(buildPreview());
  cards->addWidget(buildApproval());
  cards->addStretch();
  auto draft = usecases::modelDraft(vault());
  if (succeeded(draft, Doing::reading)) m_draft = std::move(draft).value();
  m_preview->setEnabled(m_draft.has_value());
  m_approve->setEnabled(m_draft.has_value());
  phrase([this] { retell(); });
}

QString ApproveModelPage::title() const {
  return tr("Approve the next model");
}

std::function<void()> ApproveModelPage::back() {
  return [this] { services().navigator.showModelEditor(); };
}

void ApproveModelPage::takeFocus() {
  m_preview->setFocus();
}

QFrame* ApproveModelPage::buildChanges() {
  auto* card = makeColumnCard(QStringLiteral("modelChangesCard"));
  auto* heading = makeText(QStringLiteral("modelChangesTitleLabel"), TextRole::heading, card);
  m_changes = makeText(QStringLiteral("modelChangesLabel"), TextRole::body, card);
  m_changes->setTextFormat(Qt::PlainText);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(m_changes);
  phrase([heading] { heading->setText(tr("What it changes")); });
  return card;
}

QFrame* ApproveModelPage::buildPreview() {
  auto* card = makeColumnCard(QStringLiteral("modelPreviewCard"));
  auto* heading = makeText(QStringLiteral("modelPreviewTitleLabel"), TextRole::heading, card);
  auto* words = makeText(QStringLiteral("modelPreviewWordsLabel"), TextRole::body, card);
  m_preview = makeButton(QStringLiteral("previewModelButton"), ButtonRole::ordinary, card);
  m_work = new WorkStrip(card);
  m_moves = makeText(QStringLiteral("modelMovesLabel"), TextRole::body, card);
  m_moves->hide();
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(words);
  layoutOf(card)->addWidget(m_preview, 0, Qt::AlignLeft);
  layoutOf(card)->addWidget(m_work);
  layoutOf(card)->addWidget(m_moves);
  connect(m_preview, &QPushButton::clicked, this, &ApproveModelPage::preview);
  connect(m_work, &WorkStrip::stopWanted, this,
          [this] { this->services().session.stopWorkingAlone(); });
  phrase([=, this] {
    heading->setText(tr("How suggestions would move"));
    words->setText(
        tr("Every family is assessed as of today by the model in force and by this one, and "
           "counted. Nothing is stored, nobody is named, and a number below five is not told. What "
           "has been decided stays decided."));
    m_preview->setText(tr("Count what would change"));
  });
  return card;
}

QFrame* ApproveModelPage::buildApproval() {
  auto* card = makeColumnCard(QStringLiteral("approvalCard"));
  auto* heading = makeText(QStringLiteral("approvalTitleLabel"), TextRole::heading, card);
  auto* words = makeText(QStringLiteral("approvalWordsLabel"), TextRole::body, card);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(words);
  const auto field = [&](const QString& name, QLineEdit* edit) {
    auto* label = makeText(name + QStringLiteral("Label"), TextRole::strong, card);
    label->setBuddy(edit);
    layoutOf(card)->addWidget(label);
    layoutOf(card)->addWidget(edit);
    connect(edit, &QLineEdit::textEdited, this, [this] { messages().dismiss(); });
    return label;
  };
  m_approver = new QLineEdit(card);
  m_approver->setObjectName(QStringLiteral("approverEdit"));
  m_from = new DateField(QStringLiteral("validFromEdit"), card);
  m_from->setMaximumWidth(kDayWidth);
  m_from->setDate(today());
  m_reason = new QLineEdit(card);
  m_reason->setObjectName(QStringLiteral("modelReasonEdit"));
  auto* approver = field(QStringLiteral("approver"), m_approver);
  auto* from = field(QStringLiteral("validFrom"), m_from);
  auto* reason = field(QStringLiteral("modelReason"), m_reason);
  m_approve = makeButton(QStringLiteral("approveModelButton"), ButtonRole::primary, card);
  layoutOf(card)->addWidget(m_approve, 0, Qt::AlignLeft);
  connect(m_approve, &QPushButton::clicked, this, &ApproveModelPage::approve);
  phrase([=, this] {
    heading->setText(tr("Approval"));
    words->setText(
        tr("From its day on the model makes the suggestions. It cannot be changed after that, only "
           "followed by another."));
    approver->setText(tr("Who has decided it"));
    from->setText(tr("In force from"));
    reason->setText(tr("Why"));
    m_approver->setAccessibleName(approver->text());
    m_from->setAccessibleName(from->text());
    m_reason->setAccessibleName(reason->text());
    m_approve->setText(tr("Approve the model"));
  });
  return card;
}

void ApproveModelPage::retell() {
  if (!m_draft) return;
  const QStringList changes = changesInWords(vault().model(), m_draft->model);
  m_changes->setText(changes.isEmpty()
                         ? tr("Nothing of what the model in force says.")
                         : QStringLiteral("•  ") + changes.join(QStringLiteral("\n•  ")));
  if (m_movement) m_moves->setText(movementLines(*m_movement).join(QLatin1Char('\n')));
}

void ApproveModelPage::preview() {
  messages().dismiss();
  m_moves->hide();
  m_preview->setEnabled(false);
  m_work->begin([] { return tr("Families are being assessed …"); });
  services().session.workAlone(
      [model = m_draft->model, day = today()](usecases::OpenVault& vault,
                                              const base::Progress& progress) {
        return usecases::previewModel(vault, model, day, progress);
      },
      [this, here = QPointer<ApproveModelPage>(this)](std::int64_t done, std::int64_t total) {
        if (here) m_work->tell(done, total);
      },
      [this, here = QPointer<ApproveModelPage>(this)](base::Result<usecases::Movement> movement) {
        if (here) tell(std::move(movement));
      });
}

void ApproveModelPage::tell(base::Result<usecases::Movement> movement) {
  m_work->end();
  m_preview->setEnabled(true);
  m_preview->setFocus();
  if (!movement.ok() && movement.error().kind == base::ErrorKind::cancelled) {
    return messages().tell(tr("Stopped before the end. Nothing was counted."));
  }
  if (!succeeded(movement, Doing::reading)) return;
  m_movement = std::move(movement).value();
  retell();
  m_moves->show();
}

void ApproveModelPage::approve() {
  messages().dismiss();
  const auto ask = [this](QLineEdit* edit, const QString& words) {
    messages().tell(words);
    edit->setFocus();
  };
  if (m_approver->text().trimmed().isEmpty()) {
    return ask(m_approver, tr("Write who has decided the model: a committee, a leader."));
  }
  const auto from = m_from->date();
  if (!from || *from < today()) {
    return ask(m_from,
               tr("Choose today or a later day. What was assessed before stays as it was."));
  }
  if (m_reason->text().trimmed().isEmpty()) {
    return ask(m_reason, tr("Write why the model changes."));
  }
  // What was pasted may have line breaks, which the fields show and the model's papers cannot.
  const auto approved = usecases::approveModelDraft(
      vault(), {*from, utf8(m_approver->text().simplified()), utf8(m_reason->text().simplified())});
  if (!approved.ok() && approved.error().kind == base::ErrorKind::invalid) {
    return refused(approved.error().pointer);
  }
  if (!succeeded(approved, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showModels();
}

void ApproveModelPage::refused(const std::string& place) {
  if (place == usecases::kApproverPlace) {
    m_approver->setFocus();
    return messages().tell(
        tr("Write who has decided the model with at most %1 characters, all of which can be "
           "printed.")
            .arg(scoring::kLongestModelName));
  }
  if (place == usecases::kReasonPlace) {
    m_reason->setFocus();
    return messages().tell(
        tr("Write the reason with at most %1 characters, all of which can be printed.")
            .arg(usecases::kLongestModelReason));
  }
  messages().tell(
      place == "/version"
          ? tr("The vault has this version of the model already. Go back and give it another.")
          : tr("The model does not fit together yet. Go back and see what its checks say."));
}

}  // namespace tidlig::app
