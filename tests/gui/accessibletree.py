"""A whole way through the window by its accessibility tree alone, as with a screen reader: a vault is
made, a family written down, its checklist filled in and signed, and its position decided.

Run by the system's own Python (python3-pyatspi) inside `onadisplay`. Names are the English texts.
"""

import re
import sys
import time

import pyatspi

PASSPHRASE = "seven quiet cows on a hill"
MARKED = "The child is hard to comfort: Seen, markedly or lasting"
PATIENCE = 30  # seconds; a vault is made meanwhile, with a real key derivation


def fail(what):
    sys.exit(f"accessible tree: {what}")


def shown(thing):
    return thing.getState().contains(pyatspi.STATE_SHOWING)


def under(thing):
    """Everything shown under `thing`; a table's cells are never walked, there may be too many."""
    if thing.getRole() == pyatspi.ROLE_TABLE:
        return
    for child in thing:
        if child is not None and shown(child):
            yield child
            yield from under(child)


class Window:
    def __init__(self):
        self.application = self.until(self.find_application, "no window called tidlig")

    @staticmethod
    def find_application():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((a for a in desktop if a is not None and a.name == "tidlig"), None)

    @staticmethod
    def until(look, otherwise):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
            except Exception:  # the tree changed while it was read
                found = None
            if found:
                return found
            time.sleep(0.05)
        fail(otherwise)

    def all(self, role, name):
        """Everything of that role whose whole name the pattern fits."""
        pattern = re.compile(name)
        return [
            t for t in under(self.application)
            if t.getRole() == role and pattern.fullmatch(t.name or "")
        ]

    def one(self, role, name):
        def usable():
            found = self.all(role, name)
            able = [t for t in found if t.getState().contains(pyatspi.STATE_SENSITIVE)]
            return able[0] if able else None

        return self.until(usable, f"nothing to use is called {name!r}")

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        action = self.one(role, name).queryAction()
        action.doAction(0)

    def write(self, name, text, role=pyatspi.ROLE_TEXT):
        if not self.one(role, name).queryEditableText().setTextContents(text):
            fail(f"{name!r} takes no text")

    def wait_for_words(self, pattern):
        wanted = re.compile(pattern)

        def said():
            return next((t for t in under(self.application) if wanted.search(t.name or "")), None)

        return self.until(said, f"nothing says {pattern!r}").name


def make_vault(window):
    window.press("Make a new vault")
    window.press("Continue")  # the folder that is proposed
    window.write("Your name", "Inger Eksempel")
    for label in ("Your passphrase", "The passphrase once more"):
        window.write(label, PASSPHRASE, pyatspi.ROLE_PASSWORD_TEXT)
    window.press("Continue")
    key = window.wait_for_words(r"^([0-9A-Z]{4,}\s+){3}").split()
    for edit in window.all(pyatspi.ROLE_TEXT, r"Group \d+ of the recovery key"):
        group = int(re.search(r"\d+", edit.name).group())
        edit.queryEditableText().setTextContents(key[group - 1])
    window.press("Continue")
    window.press("Open the vault")


def write_family_down(window):
    window.press("Families", pyatspi.ROLE_RADIO_BUTTON)
    window.press("New family")
    window.write("What the family is called", "Family Lind")
    window.write("Name of Child 1", "Alma")
    window.write("Date for Child 1", time.strftime("%d.%m.%Y", time.localtime(time.time() - 500 * 86400)))
    window.press("Save the family")


def fill_in(window):
    """Answers everything; returns how many questions there were."""
    window.press("Start a screening")
    window.press("Alma.*", pyatspi.ROLE_RADIO_BUTTON)
    window.press("Begin")
    window.one(pyatspi.ROLE_RADIO_BUTTON, MARKED)
    first = {}
    for answer in window.all(pyatspi.ROLE_RADIO_BUTTON, ".*: .*"):
        first.setdefault(answer.name.rsplit(": ", 1)[0], answer)
    for answer in first.values():
        answer.queryAction().doAction(0)
    window.press(MARKED, pyatspi.ROLE_RADIO_BUTTON)
    window.press("Finish …")
    return len(first)


def sign(window):
    window.wait_for_words("^Every question has an answer")
    window.press("Sign")


def decide(window):
    window.press("Decide the position")
    window.wait_for_words("^The duty to notify follows from reason to believe")
    window.press("Target group 2 – .*", pyatspi.ROLE_RADIO_BUTTON)
    window.write("Reason .*", "Sleepless nights; the parents want a visit.")
    window.write("Who took part\\?", "The mother and the health visitor")
    window.press("Sign the professional judgement")
    window.wait_for_words("^Position in target group 2 on ")


def main():
    window = Window()
    make_vault(window)
    write_family_down(window)
    questions = fill_in(window)
    if questions < 40:
        fail(f"only {questions} questions could be answered")
    sign(window)
    decide(window)


main()
