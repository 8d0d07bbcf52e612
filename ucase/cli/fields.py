"""The fields of a household as options; intake fills them, ``case edit`` mends them."""

from typing import Annotated, Any

from ucase.cli.options import option
from ucase.domain.vocabulary import Channel, Source, Worry


def field(name: str, metavar: str = "text", **more: Any) -> Any:  # noqa: ANN401
    """An option for the field of the same name."""
    return option(f"--{name.replace('_', '-')}", metavar=metavar, **more)


Name = Annotated[str | None, field("name", "name")]
Postcode = Annotated[str | None, field("postcode", "postcode")]
HouseNumber = Annotated[str | None, field("house_number", "digits")]
Addition = Annotated[str | None, field("addition")]
Wijk = Annotated[str | None, field("wijk", "name")]
Buurt = Annotated[str | None, field("buurt", "name")]
About = Annotated[str | None, field("about")]
Worries = Annotated[str | None, field("worries", "words", words=Worry)]
BirthYear = Annotated[str | None, field("birth_year", "year")]
Phone = Annotated[str | None, field("phone", "digits")]
Email = Annotated[str | None, field("email", "mail")]
Language = Annotated[str | None, field("language", "name")]
PreferredChannel = Annotated[str | None, field("channel", "word", key="preferred_channel", words=Channel)]
Project = Annotated[str | None, field("project", "name")]
SourceOfCase = Annotated[str | None, field("source", "word", words=Source)]
Manager = Annotated[str | None, field("manager", "name")]
Opened = Annotated[str | None, field("opened", "date")]
