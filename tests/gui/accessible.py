"""The window as a screen reader has it: its accessibility tree, read and pressed over AT-SPI.

For the system's own Python (python3-pyatspi), run inside `onadisplay`.
"""

import re
import sys
import time

import pyatspi

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
