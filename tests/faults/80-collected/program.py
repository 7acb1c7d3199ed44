import gc
import json

print(f"collected: {gc.collect()} {len(json.dumps(1))}")
