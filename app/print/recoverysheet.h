#pragma once

#include "base/date.h"
#include "print/paper.h"

#include <QImage>
#include <QStringList>

#include <vector>

namespace tidlig::app {

/// A recovery key on paper: its groups, the same as a QR code, which vault and when. Two parts are
/// two halves for two people, a page each.
struct RecoverySheet {
  std::vector<QStringList> parts;
  QString vaultId;  ///< empty: unknown
  base::Date made;
};

Paper paperOf(const RecoverySheet& sheet);
/// The same for a plain text file.
QString textOf(const RecoverySheet& sheet);
/// The groups as they are shown: four a line, easy to keep apart when writing by hand.
QString inLinesOfFour(const QStringList& groups);

/// Black on white with the margin that readers need; null where the text is too long.
QImage qrCode(const QString& text, int dotsPerModule);

}  // namespace tidlig::app
