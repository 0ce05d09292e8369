"""A few words of a text, as a finding quotes them."""

AROUND = 20  # code points on either side


def excerpt(value: str, start: int, end: int, behind: int = AROUND) -> str:
    """What stands around the offsets, whole words only: `…2019 г. соглашение`."""
    low, high = max(0, start - AROUND), min(len(value), end + behind)
    before, after = value[low:start], value[end:high]
    if low and not value[low - 1].isspace():
        before = before.partition(" ")[2] if " " in before else before
    if high < len(value) and not value[high].isspace() and " " in after:
        after = after.rpartition(" ")[0]
    return f"{before}{value[start:end]}{after}".strip()
