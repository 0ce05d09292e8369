"""The public door to romanisation."""
