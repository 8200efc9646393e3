"""Makes one book, as PDF and EPUB, of texts collected from the web, and accounts for every word."""
