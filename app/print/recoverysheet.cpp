#include "print/recoverysheet.h"

#include "text/dates.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QUrl>
#include <qrencode.h>

#include <memory>

namespace tidlig::app {
namespace {

struct Sheet {
  Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

constexpr int kQuietModules = 4;
constexpr int kQrSize = 190;  // 1/96 inch: five centimetres

QString heading(const RecoverySheet& sheet, std::size_t part) {
  if (sheet.parts.size() < 2) return Sheet::tr("Recovery key for a Tidlig vault");
  return part == 0 ? Sheet::tr("Recovery key for a Tidlig vault: half A of two")
                   : Sheet::tr("Recovery key for a Tidlig vault: half B of two");
}

QString about(const RecoverySheet& sheet) {
  const QString made = Sheet::tr("Made on %1").arg(longDate(sheet.made));
  if (sheet.vaultId.isEmpty()) return made;
  return made + QStringLiteral(" · ") + Sheet::tr("vault %1").arg(sheet.vaultId);
}

QString advice(const RecoverySheet& sheet) {
  QString text = Sheet::tr(
      "It opens the vault when a passphrase is forgotten. Keep it locked away, and not with the "
      "machine.");
  if (sheet.parts.size() > 1) {
    text += QLatin1Char(' ') +
            Sheet::tr(
                "This half alone opens nothing: the other one is needed, too. Two people keep "
                "one each.");
  }
  return text;
}

QString pageHtml(const RecoverySheet& sheet, std::size_t part, qreal scale) {
  const QString key = inLinesOfFour(sheet.parts[part]).toHtmlEscaped();
  const QString before =
      part == 0 ? QString() : QStringLiteral(" style=\"page-break-before:always\"");
  return QStringLiteral(
             "<h1%1>%2</h1><p class=\"meta\">%3</p>"
             "<pre style=\"font-family:'DejaVu Sans Mono'; font-size:15pt\">%4</pre>"
             "<p><img src=\"qr%5\" width=\"%6\" height=\"%6\"></p><p>%7</p><p "
             "class=\"meta\">%8</p>")
      .arg(before, heading(sheet, part).toHtmlEscaped(), about(sheet).toHtmlEscaped(), key)
      .arg(part)
      .arg(qRound(kQrSize * scale))
      .arg(advice(sheet).toHtmlEscaped(),
           Sheet::tr("The square holds the same characters, for a reader of such squares.")
               .toHtmlEscaped());
}

}  // namespace

QString inLinesOfFour(const QStringList& groups) {
  QString text;
  for (qsizetype i = 0; i < groups.size(); ++i) {
    if (i > 0) text += i % 4 == 0 ? QStringLiteral("\n") : QStringLiteral("   ");
    text += groups[i];
  }
  return text;
}

Paper paperOf(const RecoverySheet& sheet) {
  return {Sheet::tr("Recovery key"), about(sheet), [sheet](QTextDocument& document, qreal scale) {
            QString html = QStringLiteral("<body>");
            for (std::size_t part = 0; part < sheet.parts.size(); ++part) {
              const QString code = sheet.parts[part].join(QLatin1Char('-'));
              document.addResource(QTextDocument::ImageResource,
                                   QUrl(QStringLiteral("qr%1").arg(part)), qrCode(code, 8));
              html += pageHtml(sheet, part, scale);
            }
            document.setHtml(html + QStringLiteral("</body>"));
          }};
}

QString textOf(const RecoverySheet& sheet) {
  QString text;
  for (std::size_t part = 0; part < sheet.parts.size(); ++part) {
    text += heading(sheet, part) + QLatin1Char('\n') + about(sheet) + QStringLiteral("\n\n") +
            inLinesOfFour(sheet.parts[part]) + QStringLiteral("\n\n") + advice(sheet) +
            QStringLiteral("\n\n");
  }
  return text;
}

QImage qrCode(const QString& text, int dotsPerModule) {
  const QByteArray bytes = text.toUtf8();
  const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
      QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
  if (!code) return {};
  const int modules = code->width + 2 * kQuietModules;
  QImage image(modules, modules, QImage::Format_RGB32);
  image.fill(Qt::white);
  for (int y = 0; y < code->width; ++y) {
    for (int x = 0; x < code->width; ++x) {
      const bool dark = (code->data[y * code->width + x] & 1U) != 0;
      if (dark) image.setPixelColor(x + kQuietModules, y + kQuietModules, Qt::black);
    }
  }
  return image.scaled(modules * dotsPerModule, modules * dotsPerModule);
}

}  // namespace tidlig::app
