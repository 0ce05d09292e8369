"""The public door to romanisation.

from twinbib.translit import recognize, romanize

romanize("Вестник США", "bgn-pcgn").text  # 'Vestnik SShA'
recognize([("Вестник США", "Vestnik SShA")]).fitting
"""

from twinbib.language.departure import Departure
from twinbib.language.recognition import ListRecognition, Recognition, recognize, recognize_list
from twinbib.language.romanisation import Romanized, romanize, schemes
from twinbib.language.twin_words import Twin

__all__ = [
    "Departure", "ListRecognition", "Recognition", "Romanized", "Twin", "recognize",
    "recognize_list", "romanize", "schemes",
]  # fmt: skip
