"""Answers a checklist by real keys and kills the program between them (SIGKILL), again and again:
every answer that the window had shown as given must be there when it is opened again. Then the same
with a decision that is being written.

Run by `killed`: killed.py PROGRAM; the vault is made in the folder that the assistant proposes.
"""

import os
import random
import signal
import subprocess
import sys

import pyatspi

from accessible import Window, fail
from steps import PASSPHRASE, begin, make_vault, write_family_down

ROUNDS = 4
MANY = 40  # questions, at least, of the checklist
REASON = "Seen together at home; the parents want a visit."
SEED = 7  # the same keys and the same kills each time


def options_by_question(window):
    questions = {}
    for radio in window.all(pyatspi.ROLE_RADIO_BUTTON, ".*: .*"):
        questions.setdefault(radio.name.rsplit(": ", 1)[0], []).append(radio)
    return questions


def checked(radio):
    return radio.getState().contains(pyatspi.STATE_CHECKED)


def answers(questions):
    """Question to the number of its answer, of those that have one."""
    given = {}
    for question, radios in questions.items():
        for number, radio in enumerate(radios, 1):
            if checked(radio):
                given[question] = number
    return given


def focused(thing):
    return thing.getState().contains(pyatspi.STATE_FOCUSED)


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)


class Run:
    """One life of the program, up to the open draft."""

    def __init__(self, program):
        self.process = subprocess.Popen([program, "--language", "en"])
        self.window = Window()

    def begin(self):
        make_vault(self.window)
        write_family_down(self.window, "Family Lind", "Alma")
        begin(self.window, "Alma")
        self.read()

    def go_on(self):
        self.window.write("Your passphrase", PASSPHRASE, pyatspi.ROLE_PASSWORD_TEXT)
        self.window.press("Open")
        self.window.press("Family Lind: .* begun by .*")
        self.read()

    def read(self):
        def whole():
            questions = options_by_question(self.window)
            return questions if len(questions) >= MANY else None  # else still the page before

        self.questions = self.window.until(whole, "the checklist was not shown")

    def answer(self, choose, count):
        """Gives `count` answers by keys, each once the one before is shown; returns them."""
        shown = answers(self.questions)
        still_open = [q for q in self.questions if q not in shown]
        given = {}
        for question in still_open[:count]:
            number = choose(len(self.questions[question]))
            press(str(number))
            radio = self.questions[question][number - 1]
            Window.until(lambda r=radio: checked(r), f"the key {number} was not taken")
            given[question] = number
        return given

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()


def check(acknowledged, run):
    there = answers(run.questions)
    lost = [q for q, number in acknowledged.items() if there.get(q) != number]
    if lost:
        fail(f"{len(lost)} of {len(acknowledged)} answers were lost")
    return there


def write_reason(run):
    """Writes the reason of a decision and leaves its field, by which it is handed on."""
    press("alt+Left")
    run.window.press("Decide the position")
    run.window.write("Reason .*", REASON)
    field = run.window.one(pyatspi.ROLE_TEXT, "Reason .*")
    field.queryComponent().grabFocus()
    run.window.until(lambda: focused(field), "the reason did not get the keyboard")
    press("Tab")
    run.window.until(lambda: not focused(field), "the reason was not left")


def check_reason(window):
    window.write("Your passphrase", PASSPHRASE, pyatspi.ROLE_PASSWORD_TEXT)
    window.press("Open")
    window.press("Family Lind: Begun by you on .*")
    words = window.one(pyatspi.ROLE_TEXT, "Reason .*").queryText()
    window.until(lambda: words.getText(0, -1) == REASON, "the reason that was written was lost")


def main():
    program = sys.argv[1]
    choose = random.Random(SEED)
    run = Run(program)
    run.begin()
    acknowledged = {}
    for _ in range(ROUNDS):
        acknowledged |= run.answer(lambda n: choose.randint(1, n), choose.randint(3, 7))
        press(str(choose.randint(1, 3)))  # on its way when the program dies
        run.kill()
        run = Run(program)
        run.go_on()
        acknowledged = check(acknowledged, run)
    if len(acknowledged) < 3 * ROUNDS:
        fail(f"only {len(acknowledged)} answers were given")
    write_reason(run)
    run.kill()
    run = Run(program)
    check_reason(run.window)
    print(f"{ROUNDS + 1} kills, {len(acknowledged)} answers shown as given, a decision begun, 0 lost")
    run.process.terminate()
    run.process.wait()


main()
