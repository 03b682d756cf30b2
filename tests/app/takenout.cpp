#include "app/takenout.h"

#include "usecases/vaultstate.h"

#include <QProcess>

namespace tidlig::test {

QString pdfText(const QString& path) {
  QProcess reader;
  reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
  if (!reader.waitForFinished() || reader.exitCode() != 0) return {};
  return QString::fromUtf8(reader.readAllStandardOutput());
}

std::int64_t logged(TestWindow& test, storage::LogAction action) {
  auto rows =
      test.vault().state().database.query("SELECT count(*) FROM log WHERE action = ?1", action);
  return rows->next() ? rows->integer(0) : -1;
}

}  // namespace tidlig::test
