"""PDF files made by reportlab: an article set in columns, and pages drawn line by line.

Imported only where reportlab, pypdfium2 and the font are there: `needs.pdf_makers`.
"""

import re
from html import escape
from io import BytesIO

from makers import Paragraph, paragraphs
from needs import FONT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus import Paragraph as Printed

HYPHENATED = re.compile(
    r"(?<=[а-я][бвгджзклмнпрст][аеиоуыэюя])(?=[бвгджзклмнпрст][аеиоуыэюя]{1,2}[а-я]{2})"
)
Line = tuple[float, float, str]

pdfmetrics.registerFont(TTFont("DejaVu", str(FONT)))


def drawn(*pages: list[Line], password: str = "") -> bytes:
    """A PDF whose lines stand at given places, 10 points high; a smaller one after `^`."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), encrypt=password or None)
    for page in pages:
        for left, bottom, words in page:
            text = canvas.beginText(left, bottom)
            for at, piece in enumerate(words.split("^")):
                text.setFont("DejaVu", 6 if at % 2 else 10)
                text.setRise(4 if at % 2 else 0)
                text.textOut(piece)
            canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def as_pdf(article: str, columns: int = 1) -> bytes:
    """A PDF by reportlab; in two columns words are hyphenated, pages have heads and numbers."""
    width, height, size = (*A4, 10) if columns == 1 else (520, 420, 9)

    def page(canvas: Canvas, document: BaseDocTemplate) -> None:
        if columns > 1:
            canvas.setFont("DejaVu", 8)
            canvas.drawString(40, height - 30, "Вестник степного университета. 2024. № 4")
            canvas.drawCentredString(width / 2, 20, str(document.page + 274))

    gap, margin = 24, 40
    column = (width - 2 * margin - gap * (columns - 1)) / columns
    frames = [
        Frame(margin + index * (column + gap), margin, column, height - 2 * margin, 0, 0, 0, 0)
        for index in range(columns)
    ]
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=(width, height))
    document.addPageTemplates([PageTemplate(frames=frames, onPage=page)])
    text = ParagraphStyle(
        "text",
        fontName="DejaVu",
        fontSize=size,
        leading=1.3 * size,
        alignment=4,
        splitLongWords=0,
        embeddedHyphenation=columns > 1,
    )
    heading = ParagraphStyle("heading", text, fontSize=1.2 * size, leading=2 * size, alignment=0)
    story = [
        Printed(_printed(one, hyphenated=columns > 1), heading if one.level else text)
        for one in paragraphs(article)
    ]
    document.build(story)
    return out.getvalue()


def _printed(one: Paragraph, *, hyphenated: bool) -> str:
    label = one.form.replace("%", str(one.number)) + " " if one.form else ""
    runs = []
    for run in one.runs:
        text = escape(run.text)
        if hyphenated and not one.form and not one.level:
            text = HYPHENATED.sub("\u00ad", text)
        runs.append(f"<super>{text}</super>" if run.look == "raised" else text)
    return label + "".join(runs)
