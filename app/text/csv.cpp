#include "text/csv.h"

namespace tidlig::app {
namespace {

QString field(QString text) {
  if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) {
    text.prepend(QLatin1Char('\''));
  }
  return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
         QLatin1Char('"');
}

}  // namespace

void CsvWriter::row(const QStringList& fields) {
  QStringList quoted;
  for (const QString& one : fields) quoted << field(one);
  m_bytes += quoted.join(QLatin1Char(';')).toUtf8() + QByteArrayLiteral("\r\n");
}

}  // namespace tidlig::app
