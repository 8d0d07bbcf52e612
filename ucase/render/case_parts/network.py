"""The network of a household on a line: how many people, and who is nearest."""

from typing import TYPE_CHECKING

from ucase.domain.references import CASE, write
from ucase.locale import t
from ucase.render.network import called, heading
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.queries.network import Network


def network_words(network: "Network", *, anon: bool) -> str:
    """How many there are, who is nearest, and where to see the rest."""
    count = len(network.members)
    if not count:
        return t("network.nobody_now")
    closest = network.members[0].closeness
    words = t("show.network_one" if count == 1 else "show.network", count=count)
    if closest:
        nearest = [one for one in network.members if one.closeness == closest]
        names = ", ".join(
            f"{called(one, anon=anon)} ({choice_word('relation', one.relation)})" for one in nearest
        )
        words += f"; {heading(closest)}: {names}"
    return words + ". " + t("show.more_network", case=write(CASE, network.case))
