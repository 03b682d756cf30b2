#pragma once

#include <QTranslator>

namespace tidlig::test {

/// Every text 40 % longer and with accents on both sides of the line: a language that needs more
/// room than Danish and English. What has no accents was not translated at all.
class LongTranslator : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* /*context*/, const char* source,
                                  const char* /*comment*/, int n) const override {
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QLatin1String("%n"), QString::number(n));
    return accented(text) + tailFor(text);
  }

 private:
  static QString accented(const QString& text) {
    static const QString kPlain = QStringLiteral("aeiouyAEIOUY");
    static const QString kAccented = QStringLiteral("åéîøüýÅÉÎØÜÝ");
    QString result = text;
    for (auto& c : result) {
      const auto i = kPlain.indexOf(c);
      if (i >= 0) c = kAccented[i];
    }
    return result;
  }
  static QString tailFor(const QString& text) {
    const auto more = text.size() * 2 / 5;
    QString tail;
    while (tail.size() < more) {
      tail += tail.size() % 8 == 3 ? QLatin1Char(' ') : QChar(u'ö');
    }
    return tail;
  }
};

}  // namespace tidlig::test
