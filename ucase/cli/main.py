"""The only way in and the only exit: every outcome becomes a sentence and an exit code here."""

import gc
import os
import sys
from contextlib import suppress
from typing import Any

from ucase.domain.errors import InvalidBatch, Problem
from ucase.locale import LANGUAGES, language_of_the_system, speak, t

INTERRUPTED = 130


def run() -> None:
    """The ``ucase`` command."""
    # A run is short and its imports make much that lives; collecting it again and again costs a tenth.
    gc.disable()
    keep_to_ourselves()
    fill_in_streams()
    code = main(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with suppress(BrokenPipeError):  # whoever read our output has seen enough
            stream.flush()
    # All is written and closed. To take the interpreter apart as well would cost a tenth of the whole run.
    os._exit(code)


def keep_to_ourselves() -> None:
    """Whatever we make is its owner's alone; and a crash of the interpreter leaves no image of its memory."""
    os.umask(0o077)
    with suppress(ImportError, OSError, ValueError):  # Windows knows neither
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(arguments: list[str]) -> int:
    """Run one command line; gives the exit code (DESIGN §4)."""
    try:
        make_streams_safe()
        if "ucase.storage.work" in sys.modules:
            sys.modules["ucase.storage.work"].Work.saved = False
        speak(language(arguments))
        return invoke(arguments)
    except Problem as problem:
        tell(problem)
        return problem.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\n" + t("error.interrupted_saved" if was_saved() else "error.interrupted") + "\n")
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough
        swallow_the_rest()
        return 0
    except Exception as error:
        return unexpected(error)


def invoke(arguments: list[str]) -> int:
    """Hand the command line to Typer; its refusals are told in our words."""
    import typer

    from ucase.cli.app import root
    from ucase.cli.usage import TyperRefusal, tell_usage

    stdout = sys.stdout
    try:
        code = root().main(arguments, prog_name="ucase", standalone_mode=False)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except TyperRefusal as error:
        return tell_usage(error)
    except SystemExit as leaving:
        if sys.stdout is not stdout:  # Typer met a closed pipe and covered the stream up
            sys.stdout = stdout
            raise BrokenPipeError from None
        return leaving.code if isinstance(leaving.code, int) else 0
    if code == INTERRUPTED:
        raise KeyboardInterrupt
    return code if isinstance(code, int) else 0


def language(arguments: list[str]) -> str:
    """``--lang``, ``UCASE_LANG``, the configuration, then the locale. Needed before the rest is read."""
    said = None
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and position + 1 < len(arguments):
            said = arguments[position + 1]
        elif argument.startswith("--lang="):
            said = argument.removeprefix("--lang=")
    said = said or os.environ.get("UCASE_LANG")
    if not said:
        from ucase.cli.config import read_config

        with suppress(Problem):  # a command that needs it will say what is wrong with it
            said = read_config().lang
    if said and said.lower()[:2] in LANGUAGES:
        return said.lower()[:2]
    return language_of_the_system()


def fill_in_streams() -> None:
    """A service or a scheduler may start us without streams; what is missing reads and writes nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115


def make_streams_safe() -> None:
    """A console that cannot show a letter shows a question mark; it never stops the work half-way."""
    if not sys.stdin.isatty() and hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            if stream.isatty():
                reconfigure(errors="replace")
            else:
                reconfigure(encoding="utf-8", errors="backslashreplace")


def tell(problem: Problem) -> None:
    """A problem on stderr: what happened and what to do, without personal data."""
    from ucase.cli.desk import describe
    from ucase.cli.talk import write_sentence

    write_sentence(sys.stderr, t("error.label") + " " + describe(problem))
    if isinstance(problem, InvalidBatch):
        for position, one in problem.problems:
            write_sentence(sys.stderr, t(f"error.{problem.what}", position=position) + " " + describe(one))


def unexpected(error: Exception) -> int:
    """An error of a driver is told as what it means; any other by its kind and place, never its text."""
    from ucase.storage.connect import driver_errors

    wrapped = getattr(error, "orig", None)
    if isinstance(error, driver_errors()) or wrapped is not None or type(error).__name__ == "StaleDataError":
        from ucase.storage.failures import as_problem

        problem = as_problem(error)
        tell_frames(error)
        tell(problem)
        return problem.exit_code
    frames = tell_frames(error)
    key = "error.unexpected_saved" if was_saved() else "error.unexpected"
    where = f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else "?"  # noqa: PTH119
    sys.stderr.write(t("error.label") + " " + t(key, kind=type(error).__name__, where=where) + "\n")
    return 1


def tell_frames(error: Exception) -> Any:  # noqa: ANN401 (traceback's own summary)
    """Where it went wrong; with ``UCASE_DEBUG=1`` it is written: places only, no values and no texts."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    if os.environ.get("UCASE_DEBUG"):
        for frame in frames:
            sys.stderr.write(f"  {frame.filename}:{frame.lineno} {frame.name}\n")
    return frames


def was_saved() -> bool:
    """Whether something was made to last before it went wrong; a read does not even load what saves."""
    work = sys.modules.get("ucase.storage.work")
    return work is not None and bool(work.Work.saved)


def swallow_the_rest() -> None:
    """Let the interpreter's last flush go nowhere instead of into a closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    run()
