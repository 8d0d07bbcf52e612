"""The citizen service number (BSN), which ``ucase`` may not hold.

Outside government a BSN may be used only where a specific law says so, not even with consent
(UAVG art. 46; DOMAIN.md section 5). There is no field for it, and free text that holds one is refused.
"""

import re

from ucase.domain.errors import Invalid

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_NINE_DIGITS = r"(?<!\d)\d{9}(?!\d)"  # \d: the digits of every script, as a phone keyboard may give them


def holds_bsn(text: str) -> bool:
    """Whether a run of exactly nine digits passes the eleven-test.

    Shorter and longer runs do not count: one in eleven arbitrary numbers passes, so every widening refuses
    harmless text.
    """
    return any(_passes_eleven_test(run) for run in re.findall(_NINE_DIGITS, text))


def refuse_bsn(text: str, field: str) -> None:
    """Raise ``Invalid("bsn")`` when the text given for ``field`` holds a BSN."""
    if holds_bsn(text):
        raise Invalid("bsn", field=field)


def _passes_eleven_test(run: str) -> bool:
    digits = [int(digit) for digit in run]
    return any(digits) and sum(w * d for w, d in zip(_WEIGHTS, digits, strict=True)) % 11 == 0
