"""The two lists give a source different DOIs.

Why it matters: one of the two leads to another work or nowhere.

Example: `10.1000/182` in one list, `10.1000/128` in the other.

What to do: open both at https://doi.org, and keep the one that leads to the work.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.twins import differing
from twinbib.model import Article, Reference


@rule("PAR211", "error")
def find(article: Article) -> Iterator[Fault]:
    """Case does not count (DOI Handbook, 2.4), nor do dashes that a scan loses or adds.

    One that is the other's beginning was broken by a space: it may be the reading that cut it.
    """
    return differing(article, "twin-dois-differ", lambda one: one.doi, _differ)


def _differ(one: Reference, two: Reference) -> bool:
    first, second = _essence(one.doi), _essence(two.doi)
    return not (first.startswith(second) or second.startswith(first))


def _essence(doi: str) -> str:
    return "".join(character for character in doi.casefold() if character.isalnum())
