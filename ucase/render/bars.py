"""A figure as a bar of block characters; the number always stands beside it."""

_EIGHTHS = " ▏▎▍▌▋▊▉"
_FULL = "█"


def bar(share: float, width: int, *, blocks: bool = True) -> str:
    """A bar for a percentage, of which 100 takes the whole width; something that is not 0 is always seen.

    Without ``blocks``, for a console that lacks them, it is made of number signs.
    """
    eighths = round(min(max(share, 0), 100) / 100 * width * 8)
    if share > 0:
        eighths = max(1, eighths)
    if not blocks:
        return "#" * -(-eighths // 8)
    full, rest = divmod(eighths, 8)
    return _FULL * full + (_EIGHTHS[rest] if rest else "")
