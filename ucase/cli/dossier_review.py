"""``ucase dossier --review``: what is black and why; at a terminal one by one, for a person who decides."""

from typing import TYPE_CHECKING

from ucase.cli.desk import Desk
from ucase.cli.prompter import Prompter
from ucase.domain.blackout import Decided
from ucase.domain.errors import Invalid
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.casework.rights import Decision
    from ucase.queries.dossier import Dossier, Entry, Value

LATER, STOP = "later", "stop"
CHOICES = {Decided.SHOWN: "show", Decided.BLACK: "black", LATER: LATER, STOP: STOP}
"""What may be answered, and the text that holds the words for it; Enter leaves it as the rule says."""


def review(desk: Desk, found: "Dossier", case: int) -> None:
    """Ask about each that nobody looked at, if anybody can be asked; else list all of them."""
    from ucase.render.dossier.review import listing, unread

    waiting = unread(found)
    if waiting and desk.asks and not desk.anon and desk.given.get("output") is None:
        look_through(desk, found, case, waiting)
        return
    desk.show(listing(found, desk.clock.today))
    desk.say("dossier.said.decide" if waiting else "dossier.said.all_read", **where(found, case))


def look_through(desk: Desk, found: "Dossier", case: int, waiting: "list[tuple[Entry, Value]]") -> None:
    """One by one. What was decided is kept in one step, also of who stops or breaks off half-way."""
    from ucase.casework.rights import Decision
    from ucase.domain.dossier_item import DossierItem
    from ucase.domain.references import RESIDENT, write
    from ucase.render.dossier.review import write_one
    from ucase.render.screen import Screen

    screen, prompter = Screen(desk.streams.stdout), Prompter(desk.streams.stderr.write)
    desk.say("dossier.said.look", count=len(waiting))
    resident, made = write(RESIDENT, found.resident), []
    try:
        for place, (entry, value) in enumerate(waiting, 1):
            write_one(screen, entry, value, f"{place}/{len(waiting)}")
            choice = ask(prompter)
            if choice == STOP:
                break
            if isinstance(choice, Decided):
                why = "" if choice is Decided.AGREED else ask_why(prompter)
                item = DossierItem(entry.table, entry.row, value.field)
                made.append(Decision(case, resident, item, choice, why))
    finally:
        keep(desk, made)
    left = len(waiting) - len(made)
    desk.say("dossier.said.looked", made=len(made), left=left)
    desk.say("dossier.said.go_on" if left else "dossier.said.hand_over", **where(found, case))


def keep(desk: Desk, made: "list[Decision]") -> None:
    """All that was decided, as one step."""
    from ucase.casework.rights import decide

    if made:
        with desk.work(quietly=True) as work:
            for one in made:
                decide(work, one)
            work.commit()


def ask(prompter: Prompter) -> Decided | str:
    """What is decided about one field."""
    said = prompter.ask(t("dossier.review.ask"), read_choice)
    return read_choice(said) if said else Decided.AGREED


def read_choice(said: str) -> Decided | str:
    """The choice that a letter or a word means. Raises :class:`Invalid`."""
    for choice, key in CHOICES.items():
        if said.casefold() in t(f"dossier.review.{key}").split():
            return choice
    raise Invalid("review_choice")


def ask_why(prompter: Prompter) -> str:
    """The reason, which is kept beside the decision."""
    from ucase.domain.wording import a_text

    def read(said: str) -> str:
        if not said:
            raise Invalid("review_why")
        return a_text(said, "because")

    return prompter.ask(t("dossier.review.because"), read, required=True)


def where(found: "Dossier", case: int) -> dict[str, str]:
    """Whose dossier it is, by reference."""
    from ucase.domain.references import CASE, RESIDENT, write

    return {"case": write(CASE, case), "resident": write(RESIDENT, found.resident)}
