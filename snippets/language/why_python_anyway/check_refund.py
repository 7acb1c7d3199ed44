# /// script
# requires-python = ">=3.11"
# dependencies = ["mypy"]
# [tool.snippet]
# browser = "no: mypy is not among the browser's packages"
# ///

from pathlib import Path

from mypy import api

# region core
BODY = """
    if number < 0:
        return "refund of order " + order
    return f"order {order}"
"""
for name, head in [
    ("without types", "def describe(order, number):"),
    ("with types", "def describe(order: int, number: int) -> str:"),
]:
    Path("shop.py").write_text(head + BODY)
    report = api.run(["--config-file=", "--cache-dir=cache", "shop.py"])[0]
    print(f"{name}: {report.count(': error')} found, before any order")
# endregion
