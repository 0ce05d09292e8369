"""How a rule is written: a function that yields faults, with a code and a severity.

The file's name is the rule's, its docstring the manual: what the fault is, why it matters, an
example and what to do, parted by blank lines.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import update_wrapper
from typing import NamedTuple

from twinbib.messages import rendered
from twinbib.model import Article, Edit, Finding, Message, Span

SEVERITIES = ("error", "warning", "note")


class Fault(NamedTuple):
    """What a rule yields: where, what, and the keys of the sources it is about.

    `fix` has edits that mend the fault for certain: `check --fix` makes them without a question.
    What it says is `message("NAME")` or `message("NAME.VARIANT")`, NAME the rule's.
    """

    span: Span | None
    message: Message
    sources: tuple[str, ...] = ()
    fix: tuple[Edit, ...] = ()


class Rule:
    """A rule as a callable: an article in, its findings out, in the order the rule finds them."""

    def __init__(
        self, code: str, severity: str, find: Callable[[Article], Iterable[Fault]]
    ) -> None:
        if severity not in SEVERITIES:
            raise ValueError(f"{code}: severity {severity!r} is none of {', '.join(SEVERITIES)}")
        update_wrapper(self, find)
        self.code, self.severity, self._find = code, severity, find
        self.name = find.__module__.rsplit(".", 1)[-1].replace("_", "-")

    @property
    def family(self) -> str:
        """The letters of its code: `LOC`."""
        return self.code.rstrip("0123456789")

    @property
    def manual(self) -> str:
        """The docstring of the rule's file."""
        return sys.modules[self.__module__].__doc__ or ""

    def __call__(self, article: Article) -> Iterator[Finding]:
        """What the rule finds in an article."""
        for fault in self._find(article):
            yield Finding(
                self.code,
                self.name,
                self.severity,
                rendered(fault.message),
                fault.span,
                fault.sources,
                fault.fix,
                said=fault.message,
            )


def rule(code: str, severity: str) -> Callable[[Callable[[Article], Iterable[Fault]]], Rule]:
    """Make a rule of a function, named after its file: `@rule("LOC101", "error")`."""
    return lambda find: Rule(code, severity, find)
