"""The command line: one command a file, named like its stage."""


def main() -> None:
    """Run the program."""
