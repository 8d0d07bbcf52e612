"""Which households get a case, and who wants to stay together."""

TEXTS: dict[str, str] = {
    "decision.take-up": "take up",
    "decision.decline": "decline",
    "decision.wait": "wait",
}
