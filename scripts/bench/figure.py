"""The seconds of every way as a figure, in the guide's own style."""

import io
from pathlib import Path

import matplotlib as mpl

from scripts.model.figure import canonical
from scripts.model.timings import Timings
from scripts.runner.sandbox import MATPLOTLIBRC


def _rounded(seconds: float) -> str:
    return f"{seconds:.0f}" if seconds >= 10 else f"{seconds:.2g}"  # noqa: PLR2004


def draw(timings: Timings, path: Path) -> None:
    """Draw one bar for each way, ours in a colour of their own."""
    mpl.rc_file(MATPLOTLIBRC)
    import matplotlib.pyplot as plt  # noqa: PLC0415 - after its settings

    rows = timings.rows[::-1]
    names = [row.name for row in rows]
    seconds = [row.seconds for row in rows]
    colours = ["C0" if name.startswith("ours") else "C1" for name in names]
    figure, axes = plt.subplots(figsize=(4.6, 3.8), layout="constrained")
    bars = axes.barh(names, seconds, color=colours)
    axes.bar_label(
        bars, [f"{_rounded(value)} s" for value in seconds], padding=4
    )
    axes.set(xlabel="seconds")
    axes.margins(x=0.2)
    drawn = io.BytesIO()
    figure.savefig(drawn, format="svg")
    path.write_bytes(canonical(drawn.getvalue()))
    plt.close(figure)
