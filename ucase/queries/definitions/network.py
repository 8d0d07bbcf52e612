"""The people around the household of a case, those who dropped out included."""

from sqlalchemy import select

from ucase.queries.definitions.rules import number
from ucase.storage.models import Case, NetworkMember

QUERIES = {
    "network": select(
        NetworkMember.id,
        NetworkMember.name,
        NetworkMember.relation,
        NetworkMember.closeness,
        NetworkMember.direction,
        NetworkMember.quality,
        NetworkMember.lives_in_block,
        NetworkMember.helps_with,
        NetworkMember.known_since,
        NetworkMember.gone_on,
    )
    .join(Case, Case.household_id == NetworkMember.household_id)
    .where(Case.id == number("case"))
    .order_by(NetworkMember.id),
}
