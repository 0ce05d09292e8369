"""An article with printed numbers as a LaTeX document that cites by key."""
