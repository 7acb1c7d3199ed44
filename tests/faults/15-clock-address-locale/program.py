import locale
import time

started = time.perf_counter()
total = 1 + 2
print(f"took: {time.perf_counter() - started:.3f} s")
print(f"address: {id(total)}")
print(f"language: {locale.getlocale()[0]}")
