#include "text/folding.h"

namespace tidlig::app {
namespace {

bool isDanish(QChar c) {
  return c == QChar(0xe6) || c == QChar(0xf8) || c == QChar(0xe5);
}

}  // namespace

QString foldForSearch(const QString& text) {
  QString small = text.normalized(QString::NormalizationForm_C).toLower();
  small.replace(QChar(0xe4), QChar(0xe6));
  small.replace(QChar(0xf6), QChar(0xf8));
  QString folded;
  folded.reserve(small.size());
  for (const QChar c : small) {
    if (c.unicode() < 0x80 || isDanish(c)) {
      folded += c;
      continue;
    }
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_D)) {
      if (!part.isMark()) folded += part;
    }
  }
  folded.replace(QLatin1String("aa"), QString(QChar(0xe5)));
  return folded;
}

}  // namespace tidlig::app
