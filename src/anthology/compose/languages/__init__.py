"""What the book itself says, in each language that it can speak: one file a language."""
