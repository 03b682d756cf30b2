#include "pages/start/steps.h"
#include "widgets/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>

namespace tidlig::app {
namespace {

QString proposal() {
  return QDir(QDir::homePath()).filePath(QStringLiteral("Tidlig"));
}

bool isFree(const QString& folder) {
  const QFileInfo info(folder);
  return !info.exists() || (info.isDir() && QDir(folder).isEmpty());
}

}  // namespace

PlaceStep::PlaceStep(Pickers& pickers) : Step(QStringLiteral("placeStep")) {
  auto* heading = addHeading("placeLabel");
  auto* words = addWords("placeWordsLabel");
  m_folder = new QLineEdit(this);
  m_folder->setObjectName(QStringLiteral("folderEdit"));
  m_folder->setText(QDir::toNativeSeparators(proposal()));
  auto* browse = makeButton(QStringLiteral("browseButton"), ButtonRole::ordinary, this);
  auto* line = new QWidget(this);
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_folder, 1);
  layout->addWidget(browse);
  add(line);
  phrase([=, this] {
    heading->setText(tr("Where is the vault to lie?"));
    words->setText(
        tr("A new or empty folder on this machine. Not in a folder that is copied to the internet "
           "and not on a network drive: the vault would not be safe there."));
    m_folder->setAccessibleName(tr("Folder of the vault"));
    browse->setText(tr("Choose …"));
    browse->setAccessibleName(tr("Choose the folder of the vault"));
  });
  connect(browse, &QPushButton::clicked, this, [this, &pickers] {
    const QString chosen = pickers.folder(this, tr("Choose an empty folder"));
    if (chosen.isEmpty()) return;
    const bool free = isFree(chosen);
    m_folder->setText(free ? chosen : QDir(chosen).filePath(QStringLiteral("Tidlig")));
  });
  connect(m_folder, &QLineEdit::textChanged, this, &Step::changed);
  connect(m_folder, &QLineEdit::returnPressed, this, &Step::entered);
}

QString PlaceStep::folder() const {
  return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString PlaceStep::fault() const {
  if (folder().isEmpty() || QDir::isRelativePath(folder())) {
    return tr("Write the whole path of a folder, or choose one.");
  }
  if (!isFree(folder())) return tr("There is something in this folder already. Choose another.");
  return {};
}

void PlaceStep::takeFocus() {
  m_folder->setFocus();
}

}  // namespace tidlig::app
