"""One submission in a Python process of its own: a job on stdin, an answer a line on stdout."""

import json
import sys

job = json.load(sys.stdin)
names = {}
exec(job["source"], names)
for text in job["inputs"]:
    print(json.dumps(names["twoSum"](**json.loads(text))))
