"""``python -m tests.crash``: kill -9 at random moments, then look whether anything is lost, doubled or half.

Exit code 1 when something is, or when the control (the journal off) shows no damage: then this sees none.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.crash.deeds import DEEDS, batch
from tests.crash.scene import Damage, Refusal, Scene

CONTROL_TRIES = 60


def main() -> int:
    """Run what was asked for and print what came of it."""
    asked = options()
    choose = random.Random(asked.seed)
    killed, damage = kill(asked.kills, choose)
    print(
        f"killed {sum(killed.values())} commands: "
        + ", ".join(f"{n} {kind}" for kind, n in killed.most_common())
    )
    for one in damage:
        print(f"DAMAGE: {one}")
    seen = control(choose)
    print(f"control without a journal: {'damage seen: ' + seen if seen else 'NO DAMAGE SEEN'}")
    if asked.power and shutil.which("strace"):
        from tests.crash.power import power_cuts

        cuts = power_cuts(asked.power, choose)
        print(f"power cut at {cuts.points} points: {cuts.lost or 'all whole'}")
        print(
            f"control without a flush: {'damage seen: ' + cuts.control if cuts.control else 'NO DAMAGE SEEN'}"
        )
        damage += [cuts.lost] if cuts.lost else []
        seen = seen and cuts.control
    elif asked.power:
        print("power not cut: that needs strace")
    return 1 if damage or not seen else 0


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="how many commands to kill")
    parser.add_argument("--power", type=int, default=300, help="at how many points to cut the power")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the same choices again")
    found = parser.parse_args()
    print(f"seed {found.seed}")
    return found


def kill(wanted: int, choose: random.Random) -> tuple[Counter[str], list[str]]:
    """Kill so many commands; gives how many of each, and the damage that was found."""
    killed: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="ucase-crash-") as folder:
        scene = Scene(Path(folder))
        scene.prepare()
        while sum(killed.values()) < wanted:
            deed = choose.choice(DEEDS)(choose)
            if deed.kind == "undo" and not scene.done:
                continue  # it would take back what the other deeds build upon
            try:
                killed[deed.kind] += scene.run(deed, choose)
                scene.check(deed)
            except Damage as found:
                return killed, [f"{found} (after {deed.kind})"]
            if sys.stderr.isatty():
                sys.stderr.write(f"\r{sum(killed.values())}/{wanted} ")
    return killed, []


def control(choose: random.Random) -> str:
    """The same with the journal off; gives the damage that was seen."""
    with tempfile.TemporaryDirectory(prefix="ucase-control-") as folder:
        scene = Scene(Path(folder))
        scene.prepare()
        scene.program = ("-m", "tests.crash.unsafe")
        for _ in range(CONTROL_TRIES):
            deed = batch(choose)
            try:
                scene.run(deed, choose)
                scene.check(deed)
            except Refusal:
                continue
            except Damage as found:
                return str(found)
    return ""


if __name__ == "__main__":
    sys.exit(main())
