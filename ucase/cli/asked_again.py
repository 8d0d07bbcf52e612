"""After a check-in that asked after a referral: the referral waits on, and another check-in asks again."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ucase.casework.asking_after import AskedAgain
    from ucase.cli.desk import Desk


def say_asked_again(desk: "Desk", again: "AskedAgain") -> None:
    """Say when it is asked again, and where to write down how far the referral has come."""
    from ucase.domain.references import CASE, FOLLOW_UP, REFERRAL, write
    from ucase.locale.days import short_date

    desk.say(
        "refer.said.again",
        referral=write(REFERRAL, again.referral),
        check_in=write(FOLLOW_UP, again.check_in),
        due=short_date(again.due),
        case=write(CASE, again.case),
    )
