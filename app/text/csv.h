#pragma once

#include <QByteArray>
#include <QStringList>

namespace tidlig::app {

/// A table as spreadsheets here read it: semicolons between, UTF-8 that says so, every field in
/// quotes. What a spreadsheet would take for a formula is made text.
class CsvWriter {
 public:
  void row(const QStringList& fields);
  [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

 private:
  QByteArray m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
};

}  // namespace tidlig::app
