"""Cleaning: rules find what a page put around a text, and the ledger keeps it.

Takes a document as it was read. Gives the cleaned document and the ledger of every change. Raises
RuleError where a rule does what it had promised not to do, or where cleaning twice changes more.
"""
