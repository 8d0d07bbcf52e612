"""Dutch and English are both complete, and hold nothing that the program never says."""

import ast
import re
import string
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import ucase
from ucase import locale
from ucase.domain.blackout import Reason
from ucase.domain.caseload import Intensity, Standing
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.closing import CloseReason, GoalResult
from ucase.domain.deadlines import Basis, DeadlineKind, DeadlineStatus
from ucase.domain.due import DueStatus, FollowUpState
from ucase.domain.exporting import every_field
from ucase.domain.grouping import By
from ucase.domain.key_figures import KeyFigure
from ucase.domain.moving import Money, OfferOutcome, Route, WorksAgreed
from ucase.domain.neighbours import Nearness, Staying, Whereabouts
from ucase.domain.network import Direction, Quality, Relation
from ucase.domain.own_words import OwnWords
from ucase.domain.personal_data import Category
from ucase.domain.phases import PhaseState
from ucase.domain.plan import ProgrammeGoal, SupportStatus, Tier
from ucase.domain.pointing import PointerKind
from ucase.domain.project_steps import NextStep
from ucase.domain.reasons import Rule
from ucase.domain.referring import ReferralState
from ucase.domain.relapse import RelapseKind
from ucase.domain.report import Audience, Why
from ucase.domain.retention import Destroyed, RetentionAnchor, WorkKind
from ucase.domain.rights import ReadingReason, RequestKind
from ucase.domain.selecting import Decision
from ucase.domain.series import Anchor
from ucase.domain.settling import Settling
from ucase.domain.sharing import Given, Ground, SharedForm
from ucase.domain.stage import Stage
from ucase.domain.themes import ShippedTheme
from ucase.domain.today import Section
from ucase.domain.vocabulary import AreaKind, Channel, Outcome, ResidentRole, Source, Worry
from ucase.domain.wishes import Composition, Moving, PracticalNeed, TemporaryHome
from ucase.domain.works import Approach, Contract, Intervention, OrganisationKind, Phase
from ucase.domain.zrm import LEVELS, Domain, Edition
from ucase.queries.retention import IN_THE_WAY
from ucase.render.exports.dictionary import COLUMNS as EXPORT_COLUMNS
from ucase.render.exports.views import VIEWS

MODULES = sorted({"words", *locale.MODULES.values()})
PROBLEMS = {"Problem", "UsageProblem", "NotFound", "Refused", "StorageProblem", "Invalid"}
CLOSED_LISTS: dict[str, Iterable[str]] = {
    "by": By,
    "own_words": [one.removeprefix("ucase:") for one in OwnWords],
    "stage": Stage, "channel": Channel, "outcome": Outcome, "source": Source, "worry": Worry,
    "area": AreaKind, "state": FollowUpState, "due": [*DueStatus, "overdue_one"],
    "intervention": Intervention, "phase": Phase, "organisation": OrganisationKind, "contract": Contract,
    "approach": Approach, "composition": Composition, "moving": Moving, "temporary_home": TemporaryHome,
    "neighbours.where": Whereabouts, "neighbours.near": Nearness, "neighbours.staying": Staying,
    "neighbours.answer": Staying,
    "project.state": PhaseState, "project.next": NextStep,
    "project.type": [*NextStep, "plan", "came", "complete"],
    "audience": Audience, "why": Why,
    "theme": ShippedTheme, "signal.kind": PointerKind,
    "need": PracticalNeed, "key_figure": KeyFigure, "decision": Decision,
    "programme_goal": ProgrammeGoal, "tier": Tier, "support_status": SupportStatus, "relation": Relation,
    "direction": Direction, "quality": Quality, "zrm_domain": Domain, "zrm_edition": Edition,
    "zrm_level": [str(one) for one in LEVELS], "zrm_2013": ["work-education", "substance-use", "basic-adl"],
    "route": Route, "offer": OfferOutcome, "works_agreed": WorksAgreed, "money": Money,
    "pulse.fact": Rule, "pulse.rule": Rule, "caseload.standing": Standing, "today.section": Section,
    "today.number": [*Section, "week"],
    "deadline_kind": DeadlineKind, "deadline_status": DeadlineStatus, "role": ResidentRole, "basis": Basis,
    "check_in_signal": CheckInSignal, "anchor": Anchor, "settling": Settling, "goal_result": GoalResult,
    "export.field": {field.text for _, field in every_field()}, "export.view": VIEWS,
    "export.about": ["identifiable", "pseudonymous"],
    "export.column": [*EXPORT_COLUMNS, "number", "made_on", "made_by", "what", "form", "records"],
    "close_reason": CloseReason, "relapse_kind": RelapseKind, "intensity": Intensity,
    "category": Category, "given": Given, "ground": Ground, "shared_form": SharedForm,
    "referral_state": ReferralState, "request_kind": RequestKind, "reading_reason": ReadingReason,
    "work_kind": WorkKind,
    "retention_anchor": RetentionAnchor, "destroyed": Destroyed,
    "retention.term": ["y", "m", "w"], "retention.blocked": IN_THE_WAY,
    "register.protection": ["encrypted", "plain", "server"],
    "dossier.origin": ["import_dwellings", "survey_import", "survey_add", "typed", "brought"],
    "dossier.reason": Reason, "dossier.decided": ["rule", "agreed", "black", "shown", "earlier"],
    "erase.part": ["record", "log", "steps", "draft", "backup"],
    "erase.becomes": ["gone", "emptied", "unnamed", "final", "expires", "stays"],
}  # fmt: skip


def texts(language: str) -> dict[str, str]:
    """Every text of a language by its key."""
    found: dict[str, str] = {}
    for module in MODULES:
        found |= import_module(f"ucase.locale.{language}.{module}").TEXTS
    return found


NL, EN = texts("nl"), texts("en")


def placeholders(text: str) -> set[str]:
    """The names of what is filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_keys_in_the_same_modules() -> None:
    for module in MODULES:
        dutch, english = (import_module(f"ucase.locale.{one}.{module}").TEXTS for one in ("nl", "en"))
        assert dutch.keys() == english.keys(), module
        for key in dutch:
            assert locale.MODULES.get(key.partition(".")[0], "words") == module


@pytest.mark.parametrize("key", sorted(NL))
def test_both_languages_fill_in_the_same_and_say_something(key: str) -> None:
    assert placeholders(NL[key]) == placeholders(EN[key])
    assert NL[key].strip()
    assert EN[key].strip()
    for text in (NL[key], EN[key]):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)
        assert all(line == line.rstrip() for line in text.split("\n"))


def test_the_weekdays_and_months_are_all_there() -> None:
    for language in (NL, EN):
        assert len(language["date.weekdays"].split()) == 7
        assert len(language["date.months"].split()) == 12


@pytest.mark.parametrize("kind", CLOSED_LISTS)
def test_every_member_of_a_closed_list_has_a_word_and_no_word_is_left_over(kind: str) -> None:
    words = {f"{kind}.{one}" for one in CLOSED_LISTS[kind]}
    of_one = {f"{key}_one" for key in words}
    assert words <= {key for key in NL if key.startswith(f"{kind}.")} <= words | of_one


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_chosen_is_what_is_spoken(language: str) -> None:
    before = locale.speaking()
    try:
        locale.speak(language)
        assert locale.speaking() == language
        assert locale.t("word.yes") == ("ja" if language == "nl" else "yes")
        assert locale.t("error.no_case", case="{name} %s") == texts(language)["error.no_case"].replace(
            "{case}", "{name} %s"
        )
        assert locale.knows("help.intake")
        assert not locale.knows("help.zzq")
    finally:
        locale.speak(before)


@pytest.mark.parametrize(
    ("surroundings", "language"),
    [
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "tr_TR.UTF-8"}, "nl"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "nl_NL"}, "nl"),
        ({"LANG": "nl_NL", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": ""}, "nl"),
        ({}, "nl"),
    ],
)
def test_the_language_of_the_system_is_dutch_unless_it_is_english(
    monkeypatch: pytest.MonkeyPatch, surroundings: dict[str, str], language: str
) -> None:
    for name in ("LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)

    assert locale.language_of_the_system() == language


# What the code says


class Use:
    """Which keys a module uses, read from its source."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text("utf-8"))
        self.exact: set[str] = set()
        self.patterns: set[str] = set()
        self.problems: list[tuple[str, set[str], bool]] = []
        for call in (node for node in ast.walk(self.tree) if isinstance(node, ast.Call)):
            self.read(call)
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in NL:
                self.exact.add(node.value)

    def read(self, call: ast.Call) -> None:
        """Take the keys out of one call."""
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        words: list[Any] = [getattr(one, "value", None) for one in call.args]
        named: dict[str | None, Any] = {one.arg: getattr(one.value, "value", None) for one in call.keywords}
        if name in ("option", "field") and not isinstance(words[0] if words else None, str):
            return  # a wrapper, whose callers are read
        if name in ("t", "say", "knows") and call.args:
            self.key(call.args[0])
        elif name == "section" and len(call.args) > 1:
            self.key(call.args[1])
        elif name in ("option", "field") and words:
            plain = str(words[0]).lstrip("-").replace("-", "_")
            self.exact.add(f"option.{named.get('key') or plain}")
            default = "text" if name == "field" else None
            second = words[1] if name == "field" and len(words) > 1 else None
            if metavar := named.get("metavar") or second or default:
                self.exact.add(f"metavar.{metavar}")
        elif name == "argument":
            self.exact |= {f"metavar.{words[0]}", f"option.{words[1]}"}
        elif name in ("ok", "warn", "fail") and len(words) > 1 and words[0] and words[1]:
            self.exact |= {f"doctor.name.{words[0]}", f"doctor.found.{words[1]}"}
            if name != "ok":
                self.exact.add(f"doctor.fix.{words[1]}")
        elif name == "general":
            self.exact.add(f"option.{str(words[0]).replace('-', '_')}")
        elif name in ("group", "help_of"):
            if words[0]:
                self.helps(str(words[0]))
        elif name == "verb":
            noun = next(
                (
                    node.value.args[0].value
                    for node in self.tree.body
                    if isinstance(node, ast.Assign)
                    and isinstance(node.value, ast.Call)
                    and getattr(node.value.func, "id", "") in ("group", "single")
                    and isinstance(node.value.args[0], ast.Constant)
                ),
                "",
            )
            self.helps(str(named.get("key") or f"{noun!s}.{words[1]!s}"))
        elif name in PROBLEMS and words and isinstance(words[0], str):
            given = {one.arg for one in call.keywords if one.arg}
            self.problems.append((words[0], given, None in {one.arg for one in call.keywords}))

    def helps(self, key: str) -> None:
        """A command's help, and its examples when it has them."""
        self.exact.add(f"help.{key}")
        if f"help.{key}.examples" in NL:
            self.exact.add(f"help.{key}.examples")

    def key(self, node: ast.expr) -> None:
        """A key that is written out, or made from parts."""
        for part in ast.walk(node):
            if isinstance(part, ast.JoinedStr):
                if not isinstance(part.values[0], ast.Constant):
                    continue  # the whole key is a value
                self.patterns.add(
                    "".join(
                        re.escape(str(one.value)) if isinstance(one, ast.Constant) else r"[^.]+"
                        for one in part.values
                    )
                )
        if isinstance(node, ast.IfExp):
            self.key(node.body)
            self.key(node.orelse)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "." in node.value:
            self.exact.add(node.value)


SOURCES = sorted(
    path
    for path in Path(ucase.__file__).parent.rglob("*.py")
    if "locale" not in path.parts or path.name in ("__init__.py", "days.py")
)
USES = [Use(path) for path in SOURCES]


def test_the_sources_were_found() -> None:
    """Without this the tests below could pass for the wrong reason."""
    assert sum(len(use.exact) for use in USES) > 250
    assert sum(len(use.problems) for use in USES) > 70


@pytest.mark.parametrize("use", USES, ids=[str(use.path.name) for use in USES])
def test_every_key_in_the_code_has_a_text(use: Use) -> None:
    assert sorted(key for key in use.exact if key not in NL) == []
    assert sorted(key for key, _, _ in use.problems if f"error.{key}" not in NL) == []
    for pattern in use.patterns:
        if pattern not in ("error\\.[^.]+", "remedy\\.[^.]+"):
            assert any(re.fullmatch(pattern, key) for key in NL), pattern


@pytest.mark.parametrize("use", USES, ids=[str(use.path.name) for use in USES])
def test_every_problem_brings_what_its_sentences_fill_in(use: Use) -> None:
    for key, given, more in use.problems:
        for text in (f"error.{key}", f"remedy.{key}"):
            if not more and text in NL:
                assert placeholders(NL[text]) <= given, (use.path.name, key)


def used() -> Iterator[str]:
    """Every key that the program can say."""
    for use in USES:
        yield from use.exact
        # A pattern that names its subject and its part covers that part; a wider one would cover too much.
        narrow = [pattern for pattern in use.patterns if pattern.count("\\.") > 1]
        yield from (key for key in NL if any(re.fullmatch(pattern, key) for pattern in narrow))
        for key, _, _ in use.problems:
            yield from (f"error.{key}", f"remedy.{key}")
    yield from (f"{kind}.{one}" for kind, members in CLOSED_LISTS.items() for one in members)
    # made from parts: the tables of the wijk report, the wizard, names that are looked up, files and drivers
    from ucase.cli.anatomy import general_options
    from ucase.cli.app import WORDS
    from ucase.cli.survey_questions import FIRST as SURVEY_FIRST
    from ucase.cli.survey_questions import REST as SURVEY_REST
    from ucase.cli.wizard import FIRST, REST
    from ucase.domain.deadlines import COMPUTED
    from ucase.domain.dwelling_list import SYNONYMS as DWELLING_SYNONYMS
    from ucase.domain.plan import SHIPPED_KINDS
    from ucase.domain.settings import REGISTRY
    from ucase.domain.survey_figures import QUESTIONS
    from ucase.domain.survey_list import SYNONYMS as SURVEY_SYNONYMS
    from ucase.domain.working_days import Calendar
    from ucase.render.project import COUNTS as PROJECT_COUNTS
    from ucase.render.reports.wijk import NARROW
    from ucase.storage.failures import SIGNS
    from ucase.storage.school_holidays import school_holidays
    from ucase.storage.seed_schedules import SHIPPED as SCHEDULES

    yield from (f"column.{word}" for word in NARROW.values())
    yield from (f"ask.{field}" for field in (*FIRST, *REST))
    sources = "".join(one.read_text(encoding="utf-8") for one in Path(ucase.__file__).parent.rglob("*.py"))
    yield from (key for key in NL if key.startswith("field.") and f'"{key[6:]}"' in sources)
    yield from (f"survey.field.{field}" for field in SURVEY_SYNONYMS)
    yield from (f"survey.ask.{field}" for field in (*SURVEY_FIRST, *SURVEY_REST))
    yield from (f"survey.report.{question}" for question in (*QUESTIONS, "yes"))
    yield from (f"help.{word}" for word in WORDS)
    yield from (f"need_kind.{one}" for one in SHIPPED_KINDS)
    yield from (f"setting.{key}" for key in REGISTRY)
    yield from (f"schedule.name.{name}" for name, *_ in SCHEDULES)
    for unit in ("d", "w", "m"):
        yield from (f"span.{unit}", f"span.{unit}_one")
    yield from (f"settle.said.still_{kind}" for kind in ("supports", "deadlines", "needs"))
    yield from (f"series.change.{one}" for one in ("new", "moved", "ended"))
    days_off = [Calendar(good_friday=True, liberation_day="always").holidays(year) for year in (2026, 2027)]
    yield from (f"holiday.{name}" for year in days_off for name in (*year.values(), "weekend"))
    yield from (f"holiday.school.{one.name}" for one in school_holidays("midden"))
    for takes in ("yes_no", "number", "days", "word", "words"):
        yield from (f"error.setting_{takes}", f"remedy.setting_{takes}")
    yield from (
        f"import.field.{field}" for field in (*DWELLING_SYNONYMS, "project", "area", "back", "other_tenant")
    )
    yield from (f"import.kind.{kind}" for kind in ("new", "changed", "gone"))
    yield from (f"option.{one.name}" for one in general_options())
    yield from (
        f"{part}.no_{kind}_like"
        for kind in ("area", "project", "partner", "need_kind", "schedule", "manager")
        for part in ("error", "remedy")
    )
    for one in (
        "no_area",
        "no_need_kind",
        "no_schedule",
        "no_project",
        "no_partner",
        "no_manager",
        "several_managers",
        "several_areas",
        "several_partners",
        "points_at_somebody",
        "reason_points_at_somebody",
        *(key for _, key in SIGNS),
    ):
        yield from (f"error.{one}", f"remedy.{one}")
    yield from (f"event.followup_{state}" for state in FollowUpState)
    yield from (f"project.column.{key}" for key in PROJECT_COUNTS)
    yield from (f"neighbours.outside.{where}" for where in Whereabouts)
    for done in ("added", "removed"):
        yield from (f"neighbours.said.{done}", f"neighbours.said.{done}_before")
    yield from (f"neighbours.said.{answer}" for answer in ("mutual", "one_sided", "still"))
    yield from (f"select.done.{decision}{many}" for decision in Decision for many in ("", "_many"))
    yield from (f"select.said.moving.{one}" for one in Moving)
    yield from ("select.said.worry.other", "select.said.need.other")
    for one in ("", "_opening"):
        yield from (f"select.done.dry_run{one}{many}" for many in ("", "_many"))
    for one in ("agreed", "withdrawn"):
        yield from (f"select.done.{one}{before}" for before in ("", "_before"))
    for counted in (
        "transfer.said.done", "transfer.said.cover", "select.done.without_corporation",
        "select.note.not_named", "contractor.said.left_out",
    ):  # fmt: skip
        yield from (counted, f"{counted}_many")
    yield from (f"areas.{part}.{kind}" for part in ("change", "said") for kind in ("new", "changed", "gone"))
    for cell in ("postcode", "house_number"):
        yield from (f"error.area_file_{cell}", f"remedy.area_file_{cell}")
    for key in ("planned", "done", "skipped", "moved", "closed", "reopened"):
        yield from (f"say.{key}", f"say.after_{key}")
    yield from (f"deadline_term.{kind}" for kind in COMPUTED)
    for one in ("zrm_missing", "zrm_other_edition", "zrm_twice", "never_shared", "never_about_anybody"):
        yield from (f"error.{one}", f"remedy.{one}")
    yield from ("event.opened", "event.reopened", "option.install_completion", "option.show_completion")
    yield from ("error.no_command", "error.no_command_like", "remedy.no_command", "remedy.no_command_like")
    yield from (
        "error.batch_of_records",
        "error.batch_of_households",
        "error.record",
        "error.household",
        "error.duplicate_address",
        "error.duplicate_name",
        "remedy.duplicate_address",
        "remedy.duplicate_name",
    )
    yield from ("error.name_long", "error.name_empty", "remedy.name_long", "remedy.name_empty")


def test_no_text_is_kept_that_nothing_says() -> None:
    said = set(used())
    said |= {f"{key}_one" for key in said}  # t() picks the singular itself
    dead = {key for key in NL if key not in said and "demo" not in key and key != "option.seed"}

    assert dead == set()
