"""Words whose capitals a style's lower case would spoil: «США», `U.S.`, `F-16`, `XX`."""

import re

# «U.S.», «F-16», and any other word: the words that a style's lower case could spoil are in there
WORD = re.compile(r"((?:[^\W\d_]\.){2,}|[^\W\d_]-\d+\w*|\w+)")


def is_acronym(word: str) -> bool:
    """Whether a capital would be lost: after the first letter (США), or beside a digit (F-16)."""
    if "." in word or any(character.isdigit() for character in word):
        return any(character.isupper() for character in word)
    return any(character.isupper() for character in word[1:])
