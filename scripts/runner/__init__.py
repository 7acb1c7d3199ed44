"""Run programs, compare what they print, record it."""
