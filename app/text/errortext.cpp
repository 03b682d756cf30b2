#include "text/errortext.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct ErrorTexts {
  Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

using base::ErrorKind;

QString whileOpening(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::wrongKey:
      return ErrorTexts::tr(
          "Wrong passphrase. Check that Caps Lock is off and that your own name is chosen, and try "
          "again. If it is forgotten, the recovery key opens the vault; nothing is lost.");
    case ErrorKind::notFound:
      return ErrorTexts::tr(
          "There is no vault in this folder. Choose another folder, or plug in the disk that holds "
          "the vault and try again.");
    case ErrorKind::busy:
      return ErrorTexts::tr(
          "The vault is already open in another window on this machine. Go to that window, or "
          "close it and try again.");
    case ErrorKind::corrupt:
      return ErrorTexts::tr(
          "The vault's files are damaged, and nothing was changed in them. Go back to the newest "
          "backup; the damaged files are kept. Ask the person who looks after your machines "
          "whether the disk is still sound.");
    case ErrorKind::newer:
      return ErrorTexts::tr(
          "The vault was written by a newer version of Tidlig, and nothing was changed in it. "
          "Install the newest version and open the vault again.");
    default:
      return ErrorTexts::tr(
          "The vault could not be opened, and nothing was changed in it. Check that you may write "
          "in the folder and that the disk is there, and try again.");
  }
}

QString whileCreating(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::invalid:
      return ErrorTexts::tr(
          "The vault was not made: the folder must be new or empty, and the passphrase at least 15 "
          "characters and not a common one. Change it and try again.");
    case ErrorKind::full:
      return ErrorTexts::tr(
          "The vault was not made: the disk is full. Make room, or choose a folder on another "
          "disk.");
    default:
      return ErrorTexts::tr(
          "The vault was not made, and nothing was left behind. Check that you may write in the "
          "folder, or choose another one.");
  }
}

QString whileExporting() {
  return ErrorTexts::tr(
      "The file was not written, and nothing was left behind. Everything is in the vault as "
      "before. "
      "Check that you may write there and that there is room, or choose another place.");
}

QString whileImporting(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::invalid:
      return ErrorTexts::tr(
          "Nothing was brought in: the file is larger than 16 MB, and no form is that large. "
          "Choose "
          "the form's own file.");
    case ErrorKind::notFound:
      return ErrorTexts::tr(
          "Nothing was brought in: there is no such file. Check that the disk is there, and choose "
          "it again.");
    default:
      return ErrorTexts::tr(
          "Nothing was brought in: this could not be read as a file. Check that it is a file and "
          "not "
          "a folder, and that you may read it, and choose it again.");
  }
}

QString whileBackingUp(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::full:
      return ErrorTexts::tr(
          "No backup was made: there is no room for it. The vault and the older backups are as "
          "they were. Make room on the disk, or choose another place.");
    case ErrorKind::notFound:
      return ErrorTexts::tr(
          "No backup was made there: the folder is not there. Plug in the stick, or choose another "
          "place. The vault is as it was.");
    case ErrorKind::invalid:
      return ErrorTexts::tr(
          "A backup cannot lie inside a vault. Choose another folder, best on another disk.");
    case ErrorKind::corrupt:
      return ErrorTexts::tr(
          "No backup was made: the vault is damaged. The older backups are as they were. Work no "
          "more in this vault, and go back to the newest good backup.");
    case ErrorKind::denied:
      return ErrorTexts::tr(
          "Your role does not allow backups in this place. Ask your administrator.");
    default:
      return ErrorTexts::tr(
          "No backup was made: the folder cannot be written to. The vault and the older backups "
          "are as they were. Choose another place, or try again.");
  }
}

QString whileRestoring(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::wrongKey:
      return ErrorTexts::tr(
          "Wrong passphrase. A backup opens with the passphrase that was in use when it was made. "
          "Nothing was changed.");
    case ErrorKind::notFound:
      return ErrorTexts::tr(
          "There is no backup in this folder. Choose the folder that holds vault.db and "
          "vault.keys.");
    case ErrorKind::corrupt:
      return ErrorTexts::tr(
          "This backup is damaged and cannot be used. Nothing was changed. Choose another one.");
    case ErrorKind::denied:
      return ErrorTexts::tr(
          "Only an administrator may go back to a backup. Nothing was changed. Ask your "
          "administrator.");
    case ErrorKind::newer:
      return ErrorTexts::tr(
          "The backup was made by a newer version of Tidlig. Nothing was changed. Install the "
          "newest version and try again.");
    case ErrorKind::busy:
      return ErrorTexts::tr(
          "The vault is open in another window. Nothing was changed. Close it there and try "
          "again.");
    case ErrorKind::full:
      return ErrorTexts::tr(
          "There is no room for the backup beside the vault. Nothing was changed. Make room on the "
          "disk and try again.");
    case ErrorKind::invalid:
      return ErrorTexts::tr(
          "The vault cannot lie in this folder: it must be new or empty, on this machine, and not "
          "copied to the internet. Nothing was changed. Choose another one.");
    default:
      return ErrorTexts::tr(
          "The backup could not be read, or nothing could be written beside the vault. Nothing was "
          "changed. Check that the disk is there and that you may write on it, and try again.");
  }
}

QString whileWorking(ErrorKind kind, Doing doing) {
  switch (kind) {
    case ErrorKind::outside:
      return ErrorTexts::tr(
          "This family is outside your own families, and nothing was changed. Open it with a "
          "reason if you need it in your work.");
    case ErrorKind::denied:
      return ErrorTexts::tr(
          "Your role does not allow this. Nothing was changed. Ask your administrator if you need "
          "it in your work.");
    case ErrorKind::full:
      return ErrorTexts::tr(
          "The disk is full, and this last change was not saved. All that was saved before is "
          "there. Make room on the disk and do it again.");
    case ErrorKind::corrupt:
      return ErrorTexts::tr(
          "Something in the vault could not be read and may be damaged. Nothing was changed. Ask "
          "the person who looks after your machines to run the integrity check.");
    case ErrorKind::notFound:
      return ErrorTexts::tr("This is not in the vault any more. Go back to the list of families.");
    case ErrorKind::locked:
      return ErrorTexts::tr("The vault is locked. Unlock it and try again; nothing was lost.");
    case ErrorKind::invalid:
      return doing == Doing::signing
                 ? ErrorTexts::tr("This cannot be signed yet: something that is needed is missing.")
                 : ErrorTexts::tr("This was not saved: something is missing or not possible.");
    default:
      return doing == Doing::reading
                 ? ErrorTexts::tr("This could not be read. Nothing was changed. Try again.")
                 : ErrorTexts::tr(
                       "This last change was not saved. All that was saved before is there. Check "
                       "that the disk is there and not write-protected, and do it again.");
  }
}

}  // namespace

QString errorText(const base::Error& error, Doing doing) {
  if (doing == Doing::opening) return whileOpening(error.kind);
  if (doing == Doing::creating) return whileCreating(error.kind);
  if (doing == Doing::exporting) return whileExporting();
  if (doing == Doing::importing) return whileImporting(error.kind);
  if (doing == Doing::backingUp) return whileBackingUp(error.kind);
  if (doing == Doing::restoring) return whileRestoring(error.kind);
  return whileWorking(error.kind, doing);
}

}  // namespace tidlig::app
