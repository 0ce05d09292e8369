"""Bibliographies of articles that print their sources twice: in Cyrillic and romanised."""

__version__ = "0.1.0"
