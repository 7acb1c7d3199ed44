# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///

import numpy as np

# region core
x = np.arange(250_000, dtype="float32").reshape(1000, 250)
results = {
    "x.T": x.T,
    "x[:, ::-1]": x[:, ::-1],
    "x.reshape(250, 1000)": x.reshape(250, 1000),
    "x.T.reshape(-1)": x.T.reshape(-1),
    "x.T.reshape(250, 10, 100)": x.T.reshape(250, 10, 100),
    "x[:, :125].reshape(-1)": x[:, :125].reshape(-1),
    "x[list(range(500))]": x[list(range(500))],
    "np.broadcast_to(x, (9, 1000, 250))": np.broadcast_to(x, (9, 1000, 250)),
}
copies = 0
for name, result in results.items():
    copied = 0 if np.shares_memory(x, result) else result.nbytes
    print(f"{name}: {copied:,} bytes copied")
    copies += copied > 0
# endregion
print(f"operations that copy: {copies}")

try:
    x.T.reshape(-1, copy=False)
except ValueError as error:
    print(f"x.T.reshape(-1, copy=False): {type(error).__name__}")
windows = np.lib.stride_tricks.sliding_window_view(x.reshape(-1), 1000)
copied = 0 if np.shares_memory(x, windows) else windows.nbytes
print(f"windows of 1,000: {copied} bytes copied")
print(f"windows of 1,000, in one row: {windows.size * 4 / 1e6:,.0f} MB")
