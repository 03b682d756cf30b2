#pragma once

#include <QString>

namespace tidlig::app {

/// What a search compares: small letters, accents gone, but æ ø å kept (ä as æ, ö as ø, aa as å).
QString foldForSearch(const QString& text);

}  // namespace tidlig::app
