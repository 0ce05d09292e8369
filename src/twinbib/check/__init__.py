"""What is wrong between text, lists and pages: one rule a file, `rules/` lists them."""
