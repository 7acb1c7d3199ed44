"""What a built site gets before it is published: redirects, catalogues, text."""
