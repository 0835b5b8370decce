#!/usr/bin/env python3
"""Indexing and searching, beside the peers that are installed, on the same text in one run.

usage: run.py PROGRAM SHARED WORKDIR [--megabytes 92] [--times 1] [--peers textbook,omega,fts5,tantivy]
              [--java JAVA --jar ANSERINI.jar] [--queries 300]

PROGRAM is a release build of jostar, SHARED the folder with news/ and bench/peers.py. The corpus is a mix of all
news files, as many lines of each as its share of the whole; --times repeats it with other ids and shuffled words, for growth. Prints a table
and, last, one JSON object. Machines are noisy: compare ratios within one run only.
"""
import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import time


def sample(shared, path, megabytes, times):
    """Writes the corpus; gives the UTF-8 bytes of titles and texts in it."""
    news = os.path.join(shared, "news")
    files = sorted(f for f in os.listdir(news) if f.endswith(".jsonl.zst"))
    sizes = {f: os.path.getsize(os.path.join(news, f)) for f in files}
    budget = {f: megabytes * 1e6 * sizes[f] / sum(sizes.values()) for f in files}
    rng, text_bytes, records = random.Random(11), 0, 0
    with open(path, "w", encoding="utf-8") as out:
        for copy in range(times):
            for name in files:
                taken = 0
                reader = subprocess.Popen(["zstd", "-dcq", os.path.join(news, name)], stdout=subprocess.PIPE, text=True, encoding="utf-8")
                for line in reader.stdout:
                    record = json.loads(line)
                    text = record.get("text") or ""
                    if copy:
                        record["id"] = f"{record['id']}-{copy}"
                        words = text.split(" ")
                        rng.shuffle(words)
                        text = record["text"] = " ".join(words)
                    size = len(((record.get("title") or "") + text).encode())
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
                    text_bytes, taken, records = text_bytes + size, taken + size, records + 1
                    if taken > budget[name]:
                        break
                reader.kill()
                reader.wait()
    return text_bytes, records


def measured(command, **more):
    """Seconds of wall clock, seconds of processor, and peak memory in MB of a command; its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
    peak, stderr = 0, ""
    try:
        out, stderr = process.communicate()
    finally:
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode not in (0, 1):
        sys.exit(f"bench-index: error: {' '.join(command)}: {stderr}")
    peak = after.ru_maxrss / 1e3
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.time() - start, cpu, peak, out, stderr


def folder_bytes(path):
    return sum(os.path.getsize(os.path.join(d, f)) for d, _, files in os.walk(path) for f in files)


def milliseconds(stderr):
    """mean, p50, p95, p99 from the line that ends a batch of searches."""
    words = stderr.strip().splitlines()[-1].replace(",", "").split()
    return {key: float(words[words.index(key) + 1]) for key in ("mean", "p50", "p95", "p99")}


def run_jostar(program, corpus, work, megabytes):
    index = os.path.join(work, "jostar")
    shutil.rmtree(index, ignore_errors=True)
    seconds, cpu, peak, _, _ = measured([program, "index", "--quiet", "--index", index, corpus])
    result = {"mb_per_s": round(megabytes / seconds, 2), "mb_per_cpu_s": round(megabytes / cpu, 2), "peak_mb": round(peak), "disk_ratio": round(folder_bytes(index) / 1e6 / megabytes, 2)}
    seconds, cpu, peak, _, _ = measured([program, "merge", "--index", index])
    result.update(merge_mb_per_s=round(megabytes / seconds, 1), merged_disk_ratio=0)
    # The segments before the merge are kept for readers until the next publish.
    names = [line.split()[1] for line in open(os.path.join(index, "XAPIANDB")) if line.startswith("auto ")]
    result["merged_disk_ratio"] = round(sum(folder_bytes(os.path.join(index, n)) for n in names) / 1e6 / megabytes, 2)
    return index, result


def searches(program, index, queries, work, *options):
    path = os.path.join(work, "queries.jsonl")
    with open(path, "w", encoding="utf-8") as out:
        for number, text in enumerate(queries):
            out.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
    _, _, _, _, stderr = measured([program, "search", "--index", index, "--queries", path, "--format", "jsonl", "--limit", "10", *options])
    return milliseconds(stderr)


def facets(program, index, work):
    """Nanoseconds a matching article that three facets add to a search for a frequent word."""
    counts = {}
    for word in ("the", "de", "\u0641\u064a", "\u0432"):
        _, _, _, out, _ = measured([program, "search", "--index", index, "--limit", "1", "--format", "json", "=" + word])
        counts[word] = json.loads(out)["total"]["articles"] if out else 0
    word = max(counts, key=counts.get)
    queries = ["=" + word] * 100
    plain = searches(program, index, queries, work, "--limit", "1")
    counted = searches(program, index, queries, work, "--limit", "1", "--facets")
    nanoseconds = (counted["p50"] - plain["p50"]) * 1e6 / max(1, counts[word])
    return {"word": word, "matches": counts[word], "ns_per_match": round(nanoseconds, 1)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("shared")
    parser.add_argument("work")
    parser.add_argument("--megabytes", type=float, default=92)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--peers", default="textbook,omega,fts5,tantivy,lucene")
    parser.add_argument("--java")
    parser.add_argument("--jar")
    parser.add_argument("--queries", type=int, default=300)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    corpus = os.path.join(options.work, "corpus.jsonl")
    text_bytes, records = sample(options.shared, corpus, options.megabytes, options.times)
    megabytes = text_bytes / 1e6
    result = {"corpus": {"articles": records, "text_mb": round(megabytes, 1)}, "processors": os.cpu_count()}
    index, result["jostar"] = run_jostar(options.program, corpus, options.work, megabytes)
    if options.peers:
        peers = [sys.executable, os.path.join(options.shared, "bench", "peers.py"), os.path.join(options.work, "peers"), corpus, "--peers", options.peers, "--queries", str(options.queries)]
        if options.java and options.jar:
            peers += ["--java", options.java, "--jar", options.jar]
        result["peers"] = json.loads(subprocess.run(peers, stdout=subprocess.PIPE, text=True, check=True).stdout)
        queries = open(os.path.join(options.work, "peers", "queries.txt"), encoding="utf-8").read().splitlines()
        result["jostar"]["search_all"] = searches(options.program, index, queries, options.work)
        result["jostar"]["search_any"] = searches(options.program, index, queries, options.work, "--match", "any")
    result["jostar"]["facets"] = facets(options.program, index, options.work)
    _, _, _, _, _ = measured([options.program, "search", "--index", index, "president", "--limit", "10"])
    starts = sorted(measured([options.program, "search", "--index", index, "president", "--limit", "10"])[0] for _ in range(15))
    result["jostar"]["process_p50_ms"] = round(starts[7] * 1e3, 1)
    ours = result["jostar"]
    print(f"{'':12} {'MB/s':>8} {'disk/text':>10} {'search mean ms':>15}")
    print(f"{'jostar':12} {ours['mb_per_s']:8.1f} {ours['merged_disk_ratio']:10.2f} {ours.get('search_all', {}).get('mean', 0):15.3f}")
    for name, peer in result.get("peers", {}).items():
        if name == "corpus":
            continue
        mean = peer.get("search", {}).get("mean_ms", 0)
        print(f"{name:12} {peer['mb_per_s']:8.1f} {peer['disk_mb'] / megabytes:10.2f} {mean:15.3f}   jostar indexes {ours['mb_per_s'] / peer['mb_per_s']:.2f} times as fast" + (f", searches in {ours['search_all']['mean'] / mean:.1f} times the time" if mean else ""))
    print(json.dumps(result, ensure_ascii=False))


main()
