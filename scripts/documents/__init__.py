"""Check other people's documents for links to the guide that lead nowhere."""
