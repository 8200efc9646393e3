"""The EPUB: every file in it is written here as bytes; EbookLib packs them."""
