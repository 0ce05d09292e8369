"""claims.csv: what the article claims, and on what."""

from twinbib.model import Article


def claims_csv(article: Article) -> str:
    """The content of claims.csv."""
    raise NotImplementedError
