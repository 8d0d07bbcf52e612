"""Organisations: the list, with the other names."""

from sqlalchemy import select

from ucase.storage.models import Organisation, OrganisationAlias

QUERIES = {
    "partners": select(
        Organisation.id,
        Organisation.kind,
        Organisation.name,
        Organisation.valid_from,
        Organisation.valid_until,
        Organisation.year,
        Organisation.source,
    ).order_by(Organisation.id),
    "partner_aliases": select(OrganisationAlias.organisation_id, OrganisationAlias.name).order_by(
        OrganisationAlias.id
    ),
}
