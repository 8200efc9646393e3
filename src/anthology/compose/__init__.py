"""Composing: selections become one book, with front matter before and back matter after.

Takes the plan of the book and its selections. Gives an anthology whose sections hold every word
that will be printed, and whose anchors are unique. Raises SeedError where a text has none.
"""
