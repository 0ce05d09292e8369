"""The layouts of an entry, one a file; `parse/__init__.py` lists them in trial order."""
