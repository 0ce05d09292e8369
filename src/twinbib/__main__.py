"""`python -m twinbib`."""

from twinbib.cli import main

main()
