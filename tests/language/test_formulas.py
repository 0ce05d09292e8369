"""Formulas in titles: written as they are, read as they are; a price is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.export import latex
from twinbib.format.output.latex import escape
from twinbib.read.bib_text import decode

# a title, as a .bib has it, as LaTeX prints it
WRITTEN = [
    ("Sets over $E^m$", "Sets over {$E^m$}", "Sets over $E^m$"),
    (
        r"О $\mathbb{Z}^{2}$ & НАТО",
        r"О {$\mathbb{Z}^{2}$} \& {НАТО}",
        r"О $\mathbb{Z}^{2}$ \& НАТО",
    ),
    ("Some $p$-groups", "Some {$p$}-groups", "Some $p$-groups"),
    (r"Near $\{0, 1\}_a$.", r"Near {$\{0, 1\}_a$}.", r"Near $\{0, 1\}_a$."),
    ("Rents of $5 and $6 = much", r"Rents of \$5 and \$6 = much", r"Rents of \$5 and \$6 = much"),
    ("The $ and the $ sign", r"The \$ and the \$ sign", r"The \$ and the \$ sign"),
    ("A $b_c d", r"A \$b\_c d", r"A \$b\_c d"),
    ("$$x_1$$", r"\$\$x\_1\$\$", r"\$\$x\_1\$\$"),
]
UNBALANCED = ("$a_{b$", "$a}_{b$", "$a_b\\}$", "$a_b%c$", "$a_{{{b}}}$ {")


@pytest.mark.parametrize(("text", "bib", "printed"), WRITTEN, ids=[one[0] for one in WRITTEN])
def test_a_title_with_dollars(text: str, bib: str, printed: str) -> None:
    assert latex.title(text) == bib
    assert decode(bib) == text
    assert escape(text) == printed


@pytest.mark.parametrize("text", UNBALANCED)
def test_what_would_break_a_bib_is_no_formula(text: str) -> None:
    """A brace that nothing closes, a comment: all of it is escaped, none of it lost."""
    assert decode(latex.title(text)) == text
    assert "{$" not in latex.title(text)


def test_a_group_of_a_formula_is_kept() -> None:
    """Its braces are no guard of an acronym: 10 would go to the side of the letter."""
    assert decode("On $x^{10}$ in {USA}") == "On $x^{10}$ in USA"


@given(st.text(alphabet="$x_^{}\\ 1%&ab=\ue000", max_size=24))
def test_any_title_comes_back(text: str) -> None:
    assert decode(latex.title(text)) == " ".join(text.split())
