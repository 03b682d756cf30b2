"""A whole way through the window by its accessibility tree alone, as with a screen reader: a vault is
made, a family written down, its checklist filled in and signed, and its position decided.

Run by `accessibletree`. Names are the English texts.
"""

from accessible import Window, fail
from steps import answer_everything, begin, decide, make_vault, sign, write_family_down


def main():
    window = Window()
    make_vault(window)
    write_family_down(window, "Family Lind", "Alma")
    begin(window, "Alma")
    questions = answer_everything(window)
    if questions < 40:
        fail(f"only {questions} questions could be answered")
    sign(window)
    decide(window, "Sleepless nights; the parents want a visit.", "The mother and the health visitor")


if __name__ == "__main__":
    main()
