"""Makes a vault in the real window, writes a family, notes and answers, prints, saves and exports,
and locks. Then none of it may lie in any file of the home but those that were asked for, and none
in the memory of the locked program, whose image was replaced. The same search before locking finds
it: the search can find.

Run by `leaks`: leaks.py PROGRAM. Names are the English texts. Who may open a vault is told by
`vault.keys` on purpose, so the user's name is none of the words.
"""

import os
import subprocess
import sys
import tempfile

import pyatspi

from accessible import Window, fail
from processimage import ENCODINGS, in_files, in_memory
from steps import answer_everything, begin, decide, make_vault, sign, write_family_down

FAMILY = "Familien Sølvtorn-Åkjær"
CHILD = "Rosalinde Sølvtorn"
ADULT = "Bodil Åkjær"
NOTE = "Græder hver nat ved månelys og trøstes kun af morfar"
WITNESS = "Farmor Petronella"
REASON = "Søvnløse nætter siden høst; forældrene ønsker et besøg."
TOOK_PART = "Jordemoder Kunigunde"
PASSPHRASE = "otte gråspurve på en våd tagryg"
SEARCHED = "Zebrafinke Ødegård"


def press_keys(keys):
    subprocess.run(["xdotool", "key", keys], check=True)


def make_our_vault(window):
    """Returns the words of the recovery key."""
    key = make_vault(window, PASSPHRASE)
    window.one(pyatspi.ROLE_RADIO_BUTTON, "Families")
    # A group alone is so short that it may lie somewhere by chance; two are not.
    return [a + between + b for a, b in zip(key, key[1:]) for between in ("", " ", "-", "\n")]


def screen(window):
    begin(window, CHILD)
    answer_everything(window)
    window.press("Note to: The child is hard to comfort")
    window.write("Note – The child is hard to comfort", NOTE)
    window.write("Who saw it – The child is hard to comfort", WITNESS)
    sign(window)


def save_in_dialog(window, path):
    """The notice before it, and the desktop's own dialog."""
    window.press("Choose where to save …")
    window.write("File name:", path)
    window.press("Save")
    Window.until(lambda: os.path.exists(path) and os.path.getsize(path) > 0,
                 f"{os.path.basename(path)} was not saved")


def save_outside(window, folder):
    """A PDF and an export: these go where a person says."""
    press_keys("ctrl+shift+p")
    save_in_dialog(window, os.path.join(folder, "picture.pdf"))
    window.press("Export.*")
    window.press("Make the file …")
    save_in_dialog(window, os.path.join(folder, "export.json"))


def look_for(window):
    """What is typed into the search is kept nowhere."""
    press_keys("ctrl+k")
    field = window.one(pyatspi.ROLE_TEXT, "Find a family.*")
    field.queryEditableText().setTextContents(SEARCHED)
    press_keys("Escape")


def lock(window, process):
    press_keys("ctrl+l")
    window.application = None
    Window.until(lambda: process.poll() is None and Window.find_application(),
                 "the window did not come back after locking")
    again = Window()
    again.one(pyatspi.ROLE_PASSWORD_TEXT, "Your passphrase")
    return again


def check_that_files_are_searched(home):
    """The control: what does lie in a file is found, in each encoding."""
    for encoding in ENCODINGS:
        with tempfile.NamedTemporaryFile(dir=os.path.join(home, "tmp")) as leak:
            leak.write(b"before " + NOTE.encode(encoding) + b" after")
            leak.flush()
            if NOTE not in in_files(home, [NOTE])[0]:
                fail(f"the control: words in {encoding} were not found in a file")


def check_files(home, asked_for, words):
    found, looked = in_files(home, words, but_not=(asked_for,))
    for word, files in found.items():
        print(f"leak: {words[word]} in {', '.join(files)}", file=sys.stderr)
    if found:
        fail(f"{len(found)} of the words lie outside the vault")
    return looked


def main():
    home = os.environ["HOME"]
    asked_for = os.path.join(home, "asked-for")
    process = subprocess.Popen([sys.argv[1], "--language", "en"])
    window = Window()
    recovery = make_our_vault(window)
    write_family_down(window, FAMILY, CHILD, ADULT)
    screen(window)
    decide(window, REASON, TOOK_PART)
    save_outside(window, asked_for)
    look_for(window)
    # What kind each is: a word that leaked is not repeated in the report.
    words = {FAMILY: "the family", CHILD: "the child", ADULT: "the adult", NOTE: "the note",
             WITNESS: "who saw it", REASON: "the reason", TOOK_PART: "who took part",
             SEARCHED: "what was searched for", PASSPHRASE: "the passphrase"}
    words |= {part: "the recovery key" for part in recovery}

    open_, _ = in_memory(process.pid, words)
    for word in (FAMILY, CHILD, ADULT, NOTE, REASON):
        if word not in open_:
            fail(f"the control: {words[word]} was not found in the open program")
    check_that_files_are_searched(home)
    files = check_files(home, asked_for, words)

    before = os.stat(f"/proc/{process.pid}").st_ctime
    lock(window, process)
    kept, looked = in_memory(process.pid, words)
    for word in kept:
        print(f"leak: {words[word]} in the locked program", file=sys.stderr)
    if kept:
        fail(f"{len(kept)} of {len(words)} words are still in memory")
    check_files(home, asked_for, words)
    print(f"{len(open_)} of {len(words)} words in the open program; after locking 0 in "
          f"{looked >> 20} MiB of memory, 0 in {files} files")
    process.terminate()
    process.wait()


main()
