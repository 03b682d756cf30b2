"""A whole way through the window by its accessibility tree alone, as with a screen reader: a vault is
made, a family written down, its checklist filled in and signed, and its position decided.

Run by `accessibletree`. Names are the English texts.
"""

import re
import time

import pyatspi

from accessible import Window, fail

PASSPHRASE = "seven quiet cows on a hill"
MARKED = "The child is hard to comfort: Seen, markedly or lasting"


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


def begin(window):
    window.press("Start a screening")
    window.press("Alma.*", pyatspi.ROLE_RADIO_BUTTON)
    window.press("Begin")


def fill_in(window):
    """Answers everything; returns how many questions there were."""
    begin(window)
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


if __name__ == "__main__":
    main()
