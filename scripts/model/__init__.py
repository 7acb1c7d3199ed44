"""What a snippet, a page, a claim and a source are.

Nothing here but the history starts a process, or knows MkDocs: files go in,
frozen dataclasses and lists of problems come out.
"""
