"""What `twinbib bib` and `twinbib tidy` do with .bib files: merge, find, rename, mend."""
