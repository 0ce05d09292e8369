"""The public door to romanisation.

from twinbib.translit import recognize, romanize

romanize("Вестник США", "bgn-pcgn").text  # 'Vestnik SShA'
recognize([("Вестник США", "Vestnik SShA")]).fitting
reverse("Vestnik SŠA", "iso-9").text  # 'Вестник США'
"""

from twinbib.language.departure import Departure
from twinbib.language.recognition import ListRecognition, Recognition, recognize, recognize_list
from twinbib.language.romanisation import Romanized, romanize, schemes
from twinbib.language.twin_words import Twin
from twinbib.translit.reversal import Reading, reverse

__all__ = [
    "Departure", "ListRecognition", "Reading", "Recognition", "Romanized", "Twin", "recognize",
    "recognize_list", "reverse", "romanize", "schemes",
]  # fmt: skip
