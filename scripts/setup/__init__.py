"""Set up what a bare machine lacks: the environment, a browser."""
