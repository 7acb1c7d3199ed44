"""Python for the reader's browser, prepared once and served from our address."""
