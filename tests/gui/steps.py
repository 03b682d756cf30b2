"""What a person does again and again in the window, by its accessibility tree. Names are the English
texts.
"""

import re
import time

import pyatspi

PASSPHRASE = "seven quiet cows on a hill"
MARKED = "The child is hard to comfort: Seen, markedly or lasting"


def make_vault(window, passphrase=PASSPHRASE):
    """Through the assistant, to the open vault; returns the groups of the recovery key."""
    window.press("Make a new vault")
    window.press("Continue")  # the folder that is proposed
    window.write("Your name", "Inger Eksempel")
    for label in ("Your passphrase", "The passphrase once more"):
        window.write(label, passphrase, pyatspi.ROLE_PASSWORD_TEXT)
    window.press("Continue")
    key = window.wait_for_words(r"^([0-9A-Z]{4,}\s+){3}").split()
    for edit in window.all(pyatspi.ROLE_TEXT, r"Group \d+ of the recovery key"):
        group = int(re.search(r"\d+", edit.name).group())
        edit.queryEditableText().setTextContents(key[group - 1])
    window.press("Continue")
    window.press("Open the vault")
    return key


def write_family_down(window, family, child, adult=None):
    """With a child of a year and some months."""
    window.press("Families", pyatspi.ROLE_RADIO_BUTTON)
    window.press("New family")
    window.write("What the family is called", family)
    window.write("Name of Child 1", child)
    born = time.strftime("%d.%m.%Y", time.localtime(time.time() - 500 * 86400))
    window.write("Date for Child 1", born)
    if adult:
        window.press("Add an adult")
        window.write("Name of Adult 1", adult)
    window.press("Save the family")


def begin(window, child):
    """The checklist that is proposed for the child."""
    window.press("Start a screening")
    window.press(f"{child}.*", pyatspi.ROLE_RADIO_BUTTON)
    window.press("Begin")


def answer_everything(window):
    """The first answer to every question, and MARKED; returns how many questions there were."""
    window.one(pyatspi.ROLE_RADIO_BUTTON, MARKED)
    first = {}
    for answer in window.all(pyatspi.ROLE_RADIO_BUTTON, ".*: .*"):
        first.setdefault(answer.name.rsplit(": ", 1)[0], answer)
    for answer in first.values():
        answer.queryAction().doAction(0)
    window.press(MARKED, pyatspi.ROLE_RADIO_BUTTON)
    return len(first)


def sign(window):
    window.press("Finish …")
    window.wait_for_words("^Every question has an answer")
    window.press("Sign")


def decide(window, reason, took_part):
    window.press("Decide the position")
    window.wait_for_words("^The duty to notify follows from reason to believe")
    window.press("Target group 2 – .*", pyatspi.ROLE_RADIO_BUTTON)
    window.write("Reason .*", reason)
    window.write("Who took part\\?", took_part)
    window.press("Sign the professional judgement")
    window.wait_for_words("^Position in target group 2 on ")
