#pragma once

#include "app/testwindow.h"
#include "storage/auditlog.h"

namespace tidlig::test {

/// What stands in a PDF, line by line; empty where it cannot be read.
QString pdfText(const QString& path);

/// How often something stands in the vault's log.
std::int64_t logged(TestWindow& test, storage::LogAction action);

}  // namespace tidlig::test
