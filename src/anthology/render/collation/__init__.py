"""Collation: a text as it was read beside the same text as it is printed, line by line.

Takes a selection. Gives rows: a line of the source, what is printed of it, each with what is gone
and what is new marked, and every entry of the ledger at its line. Raises nothing.
"""
