#!/usr/bin/env python3
"""A judged collection out of articles that nobody judged, and what a run reaches on it.

A known item (Azzopardi and de Rijke 2007): the title is the question, the text without it is indexed, and
the article itself is the one right answer. It is no measure of relevance, but it tells two ways of searching
apart in languages that have no judgements.

usage: known_items.py make FOLDER LANGUAGE ARTICLES.jsonl    writes docs.jsonl and queries.jsonl
       known_items.py score FOLDER RUN.trec...               MRR@10 and nDCG@10, for all and for compounds
"""
import collections
import hashlib
import json
import math
import pathlib
import re
import sys

MOST_QUESTIONS = 1_000
FEWEST_WORDS = 40      # of a text
FEWEST_ASKED = 2       # words of a title
SHORTEST_PART = 4      # letters of each part of a compound
LINKS = ("", "s", "n", "en", "es", "er", "e")


def words(text):
    return re.findall(r"[^\W\d_]+", text.lower())


def question(title):
    """A title as a question: its words, with the signs inside them, and no operators."""
    return " ".join(re.findall(r"\w+(?:[-.'’]\w+)*", title)).replace("AND", "and").replace("OR", "or").replace("NOT", "not")


def without_title(text, title):
    """The text without the paragraphs that repeat its title."""
    asked = words(title)
    kept = [p for p in re.split(r"\n+", text) if words(p)[: len(asked)] != asked]
    return "\n\n".join(kept)


def is_compound(word, holding):
    """Whether two words of the texts make a word, with or without a letter that links them."""
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        if holding[word[cut:]] < 2:
            continue
        for link in LINKS:
            first = word[:cut]
            if first.endswith(link) and len(first) - len(link) >= SHORTEST_PART:
                if holding[first[: len(first) - len(link)]] >= 2:
                    return True
    return False


def make(folder, language, source):
    articles, seen = [], set()
    for line in open(source, encoding="utf-8"):
        article = json.loads(line)
        if (article.get("language") or "").split("-")[0] != language:
            continue
        title, text = article.get("title") or "", article.get("text") or ""
        text = without_title(text, title)
        key = hashlib.sha1(" ".join(words(text)).encode()).hexdigest()
        if len(words(text)) < FEWEST_WORDS or key in seen:
            continue
        seen.add(key)
        articles.append((key[:16], title, text))
    holding = collections.Counter(w for _, _, text in articles for w in set(words(text)))
    titles = collections.Counter(tuple(words(title)) for _, title, _ in articles)
    asked = [a for a in articles if titles[tuple(words(a[1]))] == 1]
    asked = sorted(a for a in asked if len(words(a[1])) >= FEWEST_ASKED)[:MOST_QUESTIONS]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "docs.jsonl", "w", encoding="utf-8") as out:
        for key, _, text in articles:
            row = {"id": key, "title": "", "text": text, "lang": language}
            print(json.dumps(row, ensure_ascii=False), file=out)
    compounds = 0
    with open(folder / "queries.jsonl", "w", encoding="utf-8") as out:
        for key, title, _ in asked:
            has = any(is_compound(word, holding) for word in words(title))
            compounds += has
            row = {"id": key, "text": question(title), "lang": language, "compound": has}
            print(json.dumps(row, ensure_ascii=False), file=out)
    print(f"{language}: {len(articles)} articles, {len(asked)} questions, {compounds} with a compound")


def score(folder, runs):
    queries = [json.loads(line) for line in open(pathlib.Path(folder) / "queries.jsonl")]
    print(f"{'':24}{'all':>8}{'MRR@10':>8}{'nDCG@10':>8}{'compound':>10}{'MRR@10':>8}{'nDCG@10':>8}")
    for run in runs:
        ranks = collections.defaultdict(dict)
        for line in open(run, encoding="utf-8"):
            query, _, document, rank = line.split()[:4]
            ranks[query].setdefault(document, int(rank))
        row = f"{pathlib.Path(run).stem:24}"
        for only in (False, True):
            chosen = [q for q in queries if q["compound"] or not only]
            found = [ranks[q["id"]].get(q["id"], 99) for q in chosen]
            found = [rank for rank in found if rank <= 10]
            total = max(1, len(chosen))
            row += f"{len(chosen):>{10 if only else 8}}"
            row += f"{sum(1 / r for r in found) / total:>8.4f}"
            row += f"{sum(1 / math.log2(r + 1) for r in found) / total:>8.4f}"
        print(row)


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "make":
        make(*sys.argv[2:])
    elif len(sys.argv) > 3 and sys.argv[1] == "score":
        score(sys.argv[2], sys.argv[3:])
    else:
        sys.exit(__doc__)
