r"""What a document says where its lists stand, in each of three ways.

`biblatex`: biber makes both lists, the second one in a section of its own. `bbl`: `twinbib bbl`
makes them, called by latexmk in BibTeX's place. `thebibliography`: they are in the document.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from twinbib.export.bibtex import language_name
from twinbib.export.latex import escape
from twinbib.tables import table

WAYS = ("biblatex", "bbl", "thebibliography")
# in the second list: the mark of the language, English terms, the English title in brackets
STEP = r"""  \map{{\perdatasource{{{stem}.romanized.bib}}
    \step[fieldsource=langid, match=\regexp{{\A{name}\Z}}, final]
    \step[fieldset=addendum, fieldvalue={{{mark}}}]
    \step[fieldset=langid, fieldvalue={{english}}]}}
"""
TRANSLATED = r"""  \map{{\perdatasource{{{stem}.romanized.bib}}
    \step[fieldsource=title_translated, fieldtarget=titleaddon]
    \step[fieldsource=titleaddon, match=\regexp{{\A(.+)\Z}}, replace=\regexp{{[$1]}}]}}
"""
# what a CSL type is for is not printed; a page of a site, «История письменности // Qalam», has a
# container, which biblatex prints for a part only
TYPES = r"""  \map{\pertype{misc} \step[fieldset=type, null]
    \step[fieldsource=booktitle, final]
    \step[typesource=misc, typetarget=incollection]}
"""
KAZAKH = "kazakh"
# biblatex asks for kazakh.lbx where babel knows the language; French spacing, which babel has for
# it, would hide full stops from biblatex: «Өлке..»
PROVIDED = r"""\ifdefined\babelprovide\babelprovide[typography/frenchspacing=no]{kazakh}\fi
"""
# biblatex's English is America's: 03/12/2024 for 12.03.2024, which everyone here takes for December
DAYS = r"""\DefineBibliographyExtras{english}{\protected\def\mkbibdateshort#1#2#3{%
  \iffieldundef{#3}{}{\mkdayzeros{\thefield{#3}}.}%
  \iffieldundef{#2}{}{\mkmonthzeros{\thefield{#2}}.}\thefield{#1}}}
"""


@dataclass(frozen=True, slots=True)
class Lists:
    """What the lists of a document are made of.

    `keys` in the order of the first list, `headings` of the first and the second (empty where there
    is none), `style` a CSL style's name, `languages` those of the works, as babel calls them.
    """

    stem: str
    keys: Sequence[str]
    headings: tuple[str, str]
    style: str
    languages: Sequence[str]
    printed: tuple[str, str] = ("", "")


def here(way: str, lists: Lists) -> str:
    """What stands in the document in place of its lists."""
    first, second = lists.headings
    if way == "thebibliography":
        return "".join([_renamed(first), *lists.printed])
    if way == "bbl":
        files = f"\\bibliographystyle{{{lists.style}}}\n\\bibliography{{{lists.stem}}}\n"
        other = f"\\InputIfFileExists{{{lists.stem}.references.bbl}}{{}}{{}}\n" if second else ""
        return _renamed(first) + files + other
    section = (
        f"\\begin{{refsection}}[{lists.stem}.romanized.bib]\n{ordered(lists)}"
        f"\\printbibliography[title={{{escape(second)}}}]\n\\end{{refsection}}\n"
    )
    title = f"[title={{{escape(first)}}}]" if first else ""
    return f"\\printbibliography{title}\n" + (section if second else "")


def ordered(lists: Lists) -> str:
    r"""The `\nocite` that gives every source the number which the article prints."""
    return f"\\nocite{{{','.join(lists.keys)}}}\n"


def packages(way: str, lists: Lists) -> str:
    """What the preamble needs for the lists."""
    if way != "biblatex":
        return ""
    steps = [
        STEP.format(stem=lists.stem, name=name, mark=mark)
        for name, mark in _marks().items()
        if name in lists.languages
    ]
    maps = [TYPES, *([*steps, TRANSLATED.format(stem=lists.stem)] if lists.headings[1] else [])]
    kazakh = PROVIDED if KAZAKH in lists.languages else ""
    return (
        f"{kazakh}"
        "% biblatex-gost where it is installed\n"
        "\\IfFileExists{gost-numeric.bbx}{\\def\\liststyle{gost-numeric}}"
        "{\\def\\liststyle{numeric}}\n"
        "\\usepackage[style=\\liststyle, sorting=none, autolang=other, backend=biber,\n"
        "  bibencoding=utf8]{biblatex}\n"
        f"\\addbibresource{{{lists.stem}.bib}}\n"
        f"\\DeclareSourcemap{{\\maps[datatype=bibtex, overwrite]{{\n{''.join(maps)}}}}}\n"
        f"{DAYS}"
    )


def _marks() -> dict[str, str]:
    """What the second list prints behind an entry, by the language of its work in babel's words."""
    marks = table("terms/language-marks.toml", ("name", "source", "marks"), ())["marks"]
    return {language_name(code): f"({mark})" for code, mark in marks.items()}


def _renamed(heading: str) -> str:
    return f"\\renewcommand\\refname{{{escape(heading)}}}\n" if heading else ""
