from pathlib import Path

own = Path(__file__)
print(own.name, len(own.read_text().splitlines()), own.is_absolute())
