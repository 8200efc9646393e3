"""The book as one page of the web, which needs no other file."""
