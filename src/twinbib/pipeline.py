"""The whole program as one short pure function."""
