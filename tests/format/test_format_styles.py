"""Styles: found by name or path, valid, broken ones told in one line; citeproc left as it was."""

import re
import tomllib
from pathlib import Path

import citeproc
import pytest
from citeproc import CitationStylesBibliography, CitationStylesStyle, formatter, model
from citeproc.source.json import CiteProcJSON
from lxml import etree

from twinbib.format import find_style, render
from twinbib.model import TwinbibError
from twinbib.tables import DATA, style_names

BROKEN = tomllib.loads((Path(__file__).parent / "broken.toml").read_text("utf-8"))["style"]
ITEM = {"id": "a", "type": "book", "language": "ru", "title": "Т", "number-of-pages": "300"}


def test_our_styles() -> None:
    """At least the three that every list is printed in."""
    wanted = {
        "gost-r-7.0.5-2008-numeric", "gost-r-7.0.5-2008-author-date", "references-romanized",
    }  # fmt: skip
    assert wanted <= set(style_names())


@pytest.mark.parametrize("name", style_names())
def test_styles_are_valid(name: str) -> None:
    """By CSL's own schema."""
    schema = etree.RelaxNG(etree.parse(citeproc.SCHEMA_PATH))
    assert schema.validate(etree.parse(find_style(name))), schema.error_log


@pytest.mark.parametrize("path", sorted((DATA / "locales").glob("*.xml")), ids=lambda p: p.stem)
def test_locales_are_valid(path: Path) -> None:
    """By CSL's own schema; each is named by its language."""
    schema = etree.RelaxNG(etree.parse(citeproc.SCHEMA_PATH))
    tree = etree.parse(path)
    assert schema.validate(tree), schema.error_log
    language = tree.getroot().get("{http://www.w3.org/XML/1998/namespace}lang")
    assert path.stem == f"locales-{language}"


def test_the_two_gost_styles_differ_in_order_and_citations_only() -> None:
    """Their entries are one text: what is mended in one is mended in the other."""
    bodies = []
    for name in ("gost-r-7.0.5-2008-numeric", "gost-r-7.0.5-2008-author-date"):
        root = etree.parse(find_style(name)).getroot()
        macros = {m.get("name"): etree.tostring(m) for m in root.iterfind("{*}macro")}
        locales = [etree.tostring(locale) for locale in root.iterfind("{*}locale")]
        bodies.append(({k: v for k, v in macros.items() if k not in ("cited", "heading")}, locales))
    assert bodies[0][0].keys() == bodies[1][0].keys()
    assert [re.sub(rb"\s+$", b"", v) for v in bodies[0][0].values()] == [
        re.sub(rb"\s+$", b"", v) for v in bodies[1][0].values()
    ]
    assert [v.strip() for v in bodies[0][1]] == [v.strip() for v in bodies[1][1]]


def test_unknown_name() -> None:
    """The known names are in the message."""
    with pytest.raises(TwinbibError, match=r"no style 'gost'.*gost-r-7\.0\.5-2008-numeric"):
        find_style("gost")


@pytest.mark.parametrize("name", ["my.csl", "styles/my", "./gost", "gost-r-7.0.5-2008-numeric.csl"])
def test_a_path_is_used_as_it_is(name: str) -> None:
    """Whatever our own styles are called."""
    assert find_style(name) == Path(name)


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    """The message names it."""
    with pytest.raises(TwinbibError, match=r"missing\.csl: No such file"):
        render([ITEM], tmp_path / "missing.csl")


def test_a_folder(tmp_path: Path) -> None:
    """The message names it."""
    with pytest.raises(TwinbibError, match=re.escape(str(tmp_path))):
        render([ITEM], tmp_path)


@pytest.mark.parametrize("style", BROKEN, ids=lambda style: style["what"])
def test_broken_styles(style: dict[str, str], tmp_path: Path) -> None:
    """One line, with the file, the place and the cure."""
    path = tmp_path / "broken.csl"
    path.write_text(style["csl"], "utf-8")
    with pytest.raises(TwinbibError) as error:
        render([ITEM], path)
    message = str(error.value)
    assert "\n" not in message
    assert [] == [part for part in style["says"] if part not in message]


def test_a_style_that_is_changed_is_read_again(tmp_path: Path) -> None:
    """A style is remembered as long as its file stays as it is."""
    path = tmp_path / "my.csl"
    frame = (
        '<style xmlns="http://purl.org/net/xbiblio/csl"><citation><layout/></citation>'
        '<bibliography><layout suffix="%s"><text variable="title"/></layout></bibliography></style>'
    )
    path.write_text(frame % "!", "utf-8")
    assert render([ITEM], path).entries[0].plain == "Т!"
    path.write_text(frame % "!?", "utf-8")
    assert render([ITEM], path).entries[0].plain == "Т!?"


def test_external_entities_stay_outside(tmp_path: Path) -> None:
    """A style cannot print a file of the user's."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", "utf-8")
    path = tmp_path / "my.csl"
    path.write_text(
        f'<!DOCTYPE style [<!ENTITY secret SYSTEM "{secret.as_uri()}">]>'
        '<style xmlns="http://purl.org/net/xbiblio/csl"><locale><terms>'
        '<term name="in">&secret;</term></terms></locale>'
        "<citation><layout/></citation><bibliography><layout>"
        '<text term="in"/><text variable="title"/></layout></bibliography></style>',
        "utf-8",
    )
    assert render([ITEM], path).entries[0].plain == "Т"


def bare() -> tuple[list[str], type]:
    """What citeproc itself makes of an item, and the class of its text elements."""
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    source = CiteProcJSON([{"id": "a", "type": "book", "title": "Title <b>", "publisher": "P"}])
    bibliography = CitationStylesBibliography(style, source, formatter.html)
    bibliography.register(citeproc.Citation([citeproc.CitationItem("a")]))
    text = next(style.root.iter("{*}text"))
    return [str(entry) for entry in bibliography.bibliography()], type(text)


def test_citeproc_stays_as_it_was() -> None:
    """Other users of the process (Sphinx) get citeproc's own elements, and its own output."""
    before = bare()
    classes = [kind.__name__ for kind in model.CitationStylesElement.__subclasses__()]
    methods = {
        name: vars(kind).copy() for name, kind in vars(model).items() if isinstance(kind, type)
    }
    for name in style_names():
        render([ITEM], find_style(name), [[{"id": "a"}]])
    assert before == bare()
    assert before[1] is model.Text
    assert classes == [kind.__name__ for kind in model.CitationStylesElement.__subclasses__()]
    assert methods == {
        name: vars(kind).copy() for name, kind in vars(model).items() if isinstance(kind, type)
    }
