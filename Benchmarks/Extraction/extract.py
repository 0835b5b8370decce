"""CPU time per page of `jostar extract` and of trafilatura, on every eighth page, turn by turn.

Usage: extract.py PROGRAM FOLDER. Time to start is counted for jostar and left out for trafilatura.
"""
import gzip
import pathlib
import resource
import subprocess
import sys
import time

import trafilatura

ROUNDS = 3
program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
pages = sorted(folder.rglob("*.html*"))[::8]
texts = [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in pages]
trafilatura.bare_extraction(texts[0])


def ours():
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [program, "extract", "--format", "jsonl", *map(str, pages)]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def theirs():
    start = time.process_time()
    for text in texts:
        trafilatura.bare_extraction(text)
    return time.process_time() - start


best = [min(times) for times in zip(*((ours(), theirs()) for _ in range(ROUNDS)))]
rates = [len(pages) / seconds for seconds in best]
print(f"{len(pages)} pages, best of {ROUNDS}, CPU time of one core")
print(f"jostar       {rates[0]:8.1f} pages/s")
print(f"trafilatura  {rates[1]:8.1f} pages/s")
print(f"ratio        {rates[0] / rates[1]:8.1f}")
