from pathlib import Path

Path("inside.txt").write_text("it may")
Path("/etc/fault").write_text("it may not")
