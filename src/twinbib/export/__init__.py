"""Values as the content of files: .bib, CSL-JSON, record.json, claims.csv, lists for a person."""
