"""Checking: what the editor wrote is held against the texts and the records, before printing.

Takes the copy: the plan, the texts as edited, the project's files. Gives findings, each with its
code, its place and what to do; changes nothing, never fails.
"""
