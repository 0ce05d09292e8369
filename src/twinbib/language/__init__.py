"""What several stages must know of a language: scripts, sentences, names, romanisation."""
