"""The public door to romanisation.

from twinbib.translit import romanize

romanize("Вестник США", "bgn-pcgn").text  # 'Vestnik SShA'
"""

from twinbib.language.romanisation import Romanized, romanize, schemes

__all__ = ["Romanized", "romanize", "schemes"]
