"""A small project of Sphinx whose bibliography is in GOST."""

project = "twinbib"
extensions = ["sphinxcontrib.bibtex"]
bibtex_bibfiles = ["refs.bib"]
bibtex_default_style = "twinbib-gost"
