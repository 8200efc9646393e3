"""Reading: bytes become documents and plans; nothing is judged, nothing is lost.

Takes the files of a project as bytes. Gives the plan of the book, the records and headnotes, and a
document for each seed. Raises SeedError, with file, line and column, for what cannot be read.
"""
