"""A hyperlink as text: its address is printed where the words do not show it."""

import re
from urllib.parse import quote, unquote

WEB = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)
# words that are an address themselves: they hold, a target left over from a copy does not
SHOWN = re.compile(r"://|www\.|\b10\.\d{4,9}/", re.IGNORECASE)
LEFT_OUT = re.compile(r"^(?:https?|ftp)://(?:www\.)?|\s|[/.,;)]+$", re.IGNORECASE)
# what would end the tag
UNSAFE = re.compile(r"[\s\"<>\x00-\x1f]")
LONGEST = 1_000  # characters: `read.clean` takes away tags of 2,000 at most


def linked(text: str, shown: str, url: str) -> str:
    """`text`, the marked-up words of a hyperlink, `shown` to the reader; with its address.

    `сайт` with the target `https://lex.uz` → `<a href="https://lex.uz">сайт</a>`; left as it is
    where the words show the address, and where the target is none of the web (`#_ftn1`, a file).
    """
    address = UNSAFE.sub(lambda match: quote(match.group()), url.strip())
    if not WEB.match(address) or len(address) > LONGEST or not shown.strip() or "\n" in text:
        return text
    if SHOWN.search(shown) or _bare(shown) == _bare(url):
        return text
    return f'<a href="{address}">{text}</a>'


def _bare(address: str) -> str:
    return LEFT_OUT.sub("", unquote(address)).casefold()
