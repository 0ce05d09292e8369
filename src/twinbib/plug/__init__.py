"""Doors for other programs: LaTeX's .aux and .bbl, pybtex, pandoc."""
