import os
from pathlib import Path

found = [name for name in os.environ if "TOKEN" in name]
for place in ("/root", "/home", "/run"):
    found += [path.name for path in Path(place).glob("*") if path.is_file()]
for process in Path("/proc").glob("[0-9]*/environ"):
    found += ["environ"] if b"TOKEN" in process.read_bytes() else []
print(f"found: {found}")
