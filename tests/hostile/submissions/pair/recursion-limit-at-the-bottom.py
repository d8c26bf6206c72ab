# Leaves the harness hardly a frame to say what was raised in.
import sys
for limit in range(1, 100):
    try: sys.setrecursionlimit(limit)
    except RecursionError: continue
    break
raise ValueError
