"""The number that an article has in place of pages: `Art. 032039`, `pap. P06`, `Ст. 776`."""

import re

from twinbib.parse.draft import Found

ARTICLE = re.compile(
    r"[AaСсSsPpIi](?<![\w.].)(?:rt(?:icle)?(?!\s(?:19|20)\d\d(?!\d))(?:\.?\s+(?:ID|[Nn]o))?|(?<=[Сс])т|(?<=[Ss])t|ap(?:er)?|[dD])\.?\s*(?:no\.?\s*|№\s*)?"
    r"(?P<number>[A-Z]?\d{2,9}(?:\.\d+)?)(?!\w)"
)


def article_number(text: str) -> Found | None:
    """The number of the article."""
    match = ARTICLE.search(text)
    return None if match is None else Found(match["number"], match.start(), match.end())
