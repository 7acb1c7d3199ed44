"""Read the workflows of `.github`: hold them to promises, and run them here."""
