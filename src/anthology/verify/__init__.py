"""Verifying: the finished books are read back and held against the anthology they were made of.

Takes an anthology and its editions. Gives findings; changes nothing, and never fails.
"""
