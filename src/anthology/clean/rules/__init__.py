"""The cleaning rules: one file each, with its reach, its reason and its function `find`."""
