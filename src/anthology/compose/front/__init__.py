"""The sections of the front matter, one file each with its function `compose`."""
