"""The fields of an entry, one a file: a text in, the value and the piece it was read from out."""
