#pragma once

#include <QString>

namespace tidlig::app {

class Session;

/// Puts a text from the vault on the clipboard and takes it off again when the vault locks or the
/// program ends, unless something else has been copied meanwhile. Clipboard histories that heed
/// the mark of password managers keep it nowhere. The text itself is not remembered.
void copyFromVault(Session& session, const QString& text);

}  // namespace tidlig::app
