"""The guide as one download: its pages and programs, from a folder, without a network."""
