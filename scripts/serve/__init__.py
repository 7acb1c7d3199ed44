"""Serve the guide to its writer: what was edited is built again, and no more."""
