"""After several check-ins without contact: which other way can be tried."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ucase.casework.no_contact import AnotherWay
    from ucase.cli.desk import Desk


def say_another_way(desk: "Desk", case: int, other: "AnotherWay | None") -> None:
    """After several times in vain: which other way, and who else can be asked."""
    if other is None:
        return
    from ucase.domain.references import CASE, write
    from ucase.locale import t

    reference = write(CASE, case)
    desk.say("series.said.no_contact", case=reference, times=other.times)
    if other.channel:
        channel = t(f"channel.{other.channel}")
        desk.say("series.said.other_channel", case=reference, channel=channel, value=other.channel.value)
    if other.residents:
        desk.say("series.said.other_resident", case=reference, count=other.residents)
    desk.say("series.said.other_member" if other.members else "series.said.no_member", case=reference)
