"""The README's picture: ``python -m tests.picture`` runs the demo on a real terminal and keeps it as SVG."""

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

PICTURE = Path(__file__).parents[1] / "examples" / "demo.svg"
WIDTH, HEIGHT = 112, 70
DAY = "2026-11-23"

# Rich's own form names a font on the web; a picture in a README needs no network.
FORM = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace(
    "Fira Code", "DejaVu Sans Mono"
)


def seen_on_a_terminal(arguments: list[str]) -> str:
    """What a command writes to a terminal of the picture's size, colours included."""
    with tempfile.TemporaryDirectory() as folder:
        screen, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "UCASE_LANG": "nl",
            "UCASE_CONFIG": f"{folder}/config",
            "TMPDIR": folder,
        }
        for name in ("NO_COLOR", "COLUMNS", "LINES"):
            environment.pop(name, None)
        running = subprocess.Popen(
            [sys.executable, "-m", "ucase", *arguments],
            stdin=terminal, stdout=terminal, stderr=subprocess.DEVNULL, env=environment,
        )  # fmt: skip
        os.close(terminal)
        written = b""
        while True:
            try:
                part = os.read(screen, 65_536)
            except OSError:  # Linux's way to say that the other side has closed
                break
            if not part:
                break
            written += part
        os.close(screen)
        if running.wait() != 0:
            raise RuntimeError("the demo failed")
    return written.decode("utf-8").replace("\r\n", "\n")


def main() -> None:
    """Write the picture."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, highlight=False)
    console.print(Text("$ ucase demo", style="bold green"))
    console.print(Text.from_ansi(seen_on_a_terminal(["demo", "--today", DAY])))
    svg = console.export_svg(title="ucase", code_format=FORM, unique_id="ucase")
    PICTURE.write_text(re.sub(r"[ \t]+$", "", svg, flags=re.MULTILINE), encoding="utf-8")


if __name__ == "__main__":
    main()
