"""People whose given names are written out behind a comma, as Chicago, MLA and Serbian lists do.

`Jovanović, Slobodan.`, `Smirnov, Ivan P.`, `Smirnov, Ivan, and Elena Orlova. 2010.`
"""

from twinbib.parse.draft import People
from twinbib.parse.fields.given_names import begins_with_given
from twinbib.parse.fields.name_shapes import (
    COMMA_NAME,
    ET_AL,
    GIVEN_NAME,
    SEPARATOR,
    SURELY_FAMILY,
    after_space,
    person,
)
from twinbib.parse.fields.places import known


def comma_names(text: str) -> People | None:
    """The people, whether «и др.» follows, where the rest begins; None where there are none.

    A given name of the table or the ending of the family name tells them from «Киев, Украина».
    """
    match = COMMA_NAME.match(text, after_space(text, 0))
    if match is None or known(match["family"]):
        return None
    if not (begins_with_given(match["given"]) or SURELY_FAMILY.search(match["family"])):
        return None
    people, end = [person(match["family"], match["given"])], match.end()
    while (separator := SEPARATOR.match(text, end)) is not None:
        found = GIVEN_NAME.match(text, separator.end())
        if found is None or not begins_with_given(found["given"]):
            break
        people.append(person(found["family"], found["given"]))
        end = found.end()
    et_al = ET_AL.match(text, end)
    return tuple(people), et_al is not None, et_al.end() if et_al else end
