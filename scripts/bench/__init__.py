"""How fast the runner is, against plain processes and against other tools."""
