"""What helps a contributor to begin."""
