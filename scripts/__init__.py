"""The tools that run, record, check and render the guide's programs."""
