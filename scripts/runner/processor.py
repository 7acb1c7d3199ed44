"""Other processors, as far as one machine can show them.

OpenBLAS, NumPy and the C library choose their code by the processor that they
find, and round differently: what holds under each of these will most likely hold
on a machine that nobody of us has.
"""

import functools
import json
import os
import platform
import subprocess
import sys

NATIVE, OLDEST = "native", "oldest"
# OpenBLAS's names, the oldest first.
KERNELS = {
    "x86_64": ("prescott", "nehalem", "haswell"),
    "aarch64": ("armv8",),
}
MACHINE = {"arm64": "aarch64"}.get(platform.machine(), platform.machine())
NAMES = (NATIVE, OLDEST, *KERNELS.get(MACHINE, ()))
WIDE = "haswell"  # computes with 256 bits, which not every processor can
ASK = """
import json, numpy
known = numpy.show_config(mode="dicts")["SIMD Extensions"]
print(json.dumps(known.get("found", [])))
"""


def can_show(name: str) -> bool:
    """Whether this machine can compute as that processor does."""
    return name != WIDE or "X86_V3" in dispatched()


def environment(name: str) -> dict[str, str]:
    """Return what makes a program compute as it would on this processor.

    Args:
        name: One of `NAMES`.
    """
    if name == OLDEST:
        name = next(iter(KERNELS.get(MACHINE, ())), NATIVE)
    if name == NATIVE:
        return {}
    chosen = {"OPENBLAS_CORETYPE": name.capitalize()}
    if name == WIDE:
        return chosen
    return {
        **chosen,
        # Only what is there: NumPy warns of anything else.
        "NPY_DISABLE_CPU_FEATURES": " ".join(dispatched()),
        "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2,-AVX512F",
    }


@functools.cache
def dispatched() -> tuple[str, ...]:
    """Return the features that NumPy finds here, beyond those it always uses."""
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env={"PATH": os.defpath},
        capture_output=True,
        check=False,
    )
    return tuple(json.loads(done.stdout)) if not done.returncode else ()
