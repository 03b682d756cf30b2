#include "session/privateclipboard.h"

#include "session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tidlig::app {
namespace {

/// By which our own text is known again.
constexpr QLatin1String kMark("application/x-tidlig-from-vault");

void clearOurs() {
  auto* clipboard = QGuiApplication::clipboard();
  const auto* held = clipboard->mimeData();
  if (held && held->hasFormat(kMark)) clipboard->clear();
}

}  // namespace

void copyFromVault(Session& session, const QString& text) {
  auto* data = new QMimeData;
  data->setText(text);
  data->setData(kMark, QByteArrayLiteral("1"));
  data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
  QGuiApplication::clipboard()->setMimeData(data);
  auto* program = QGuiApplication::instance();
  QObject::connect(program, &QCoreApplication::aboutToQuit, program, &clearOurs,
                   Qt::SingleShotConnection);
  QObject::connect(&session, &Session::closing, program, &clearOurs, Qt::SingleShotConnection);
}

}  // namespace tidlig::app
