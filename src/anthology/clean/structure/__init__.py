"""Structure recovery: what the lines of a flattened text are, by marks, reasons and learning.

Takes the lines of a text that are not blank. Gives a finding for each of them, in their order: its
kind, how sure that is, and why. Raises nothing.
"""
