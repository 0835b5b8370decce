#!/usr/bin/env python3
"""Makes the sample of news that search is timed on, and the queries it is asked. Always the same ones.

usage: sample.py NEWS FOLDER

FOLDER/sample.jsonl: articles of all files NEWS/*.jsonl.zst in the order of their names, one of each in
turn, until titles and texts have 100 MB. FOLDER/queries.jsonl: 600 queries cut from titles and texts of
the sample; the beginning of an id is its kind. Needs the zstd program."""
import itertools
import json
import random
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

SAMPLE_BYTES = 100_000_000
QUERIES = 600
SEED = 2017
# One query in this many is long.
LONG_EVERY = 50
# What stands within a word: half-space, apostrophes, hyphen.
JOINERS = "\u200c'\u2019-"
# Scripts without spaces: two signs count as a word.
UNSPACED = re.compile(r'[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]')


def lines(path):
    """The lines of a compressed file."""
    with subprocess.Popen(['zstd', '-dcq', str(path)], stdout=subprocess.PIPE) as zstd:
        yield from zstd.stdout
    if zstd.returncode:
        sys.exit(f'{path}: zstd failed')


def articles(files):
    """One article of each file in turn; a file that has ended is passed over."""
    for row in itertools.zip_longest(*map(lines, files)):
        yield from filter(None, row)


def write_sample(news, path):
    """Writes the sample and returns its articles."""
    size, sample = 0, []
    with path.open('wb') as out:
        for line in articles(sorted(news.glob('*.jsonl.zst'))):
            article = {'title': '', 'text': ''} | json.loads(line)
            sample.append(article)
            out.write(line)
            size += len((article['title'] + article['text']).encode('utf-8'))
            if size >= SAMPLE_BYTES:
                return sample
    sys.exit(f'{news}: less than {SAMPLE_BYTES} bytes of text')


def is_sign(character):
    """Whether it is a letter, mark or digit: nothing that means something in a query."""
    return unicodedata.category(character)[0] in 'LMN'


def spaced_words(text):
    """What stands between spaces, rid of punctuation around it; not what has some within."""
    for chunk in text.split():
        signs = [place for place, character in enumerate(chunk) if is_sign(character)]
        word = chunk[signs[0] : signs[-1] + 1] if signs else ''
        if word and all(is_sign(character) or character in JOINERS for character in word):
            yield word


def words(text):
    """The words of a text, and what stands between two of them."""
    if UNSPACED.search(text[:200]):
        signs = ''.join(filter(is_sign, text))
        return [signs[i : i + 2] for i in range(0, len(signs), 2)], ''
    return list(spaced_words(text)), ' '


def run_of(text, count, rng):
    """So many words as they follow each other somewhere in a text; nothing if it has fewer."""
    found, space = words(text)
    start = rng.randrange(max(1, len(found) - count + 1))
    return space.join(found[start : start + count]) if len(found) >= count else None


def scattered(text, count, rng):
    """So many words from anywhere in a text, in its order."""
    found, _ = words(text)
    places = sorted(rng.sample(range(len(found)), count)) if len(found) >= count else []
    return ' '.join(found[place] for place in places) or None


def title_or_text(article, rng):
    return article[rng.choice(['title', 'text'])]


def phrase(article, rng):
    found = run_of(title_or_text(article, rng), rng.randint(2, 4), rng)
    return found and f'"{found}"'


KINDS = {
    'one': lambda article, rng: scattered(title_or_text(article, rng), 1, rng),
    'few': lambda article, rng: scattered(article['title'], rng.randint(2, 3), rng),
    'many': lambda article, rng: run_of(article['text'], rng.randint(8, 12), rng),
    'phrase': phrase,
}


def in_turn(sample, rng):
    """Articles by chance, but one of every language first."""
    shuffled = rng.sample(sample, len(sample))
    first = {}
    for article in shuffled:
        first.setdefault(article.get('lang'), article)
    return itertools.chain(first.values(), shuffled)


def queries(sample):
    """The queries, the kinds in turn; an article that is too short for its kind is passed over."""
    rng = random.Random(SEED)
    supply = in_turn(sample, rng)
    kinds = itertools.cycle(KINDS)
    for number in range(QUERIES):
        is_long = number % LONG_EVERY == LONG_EVERY - 1
        kind = 'long' if is_long else next(kinds)
        text = None
        while text is None:
            article = next(supply)
            text = run_of(article['text'], 100, rng) if is_long else KINDS[kind](article, rng)
        yield {'id': f'{kind}-{number}', 'lang': article.get('lang'), 'text': text}


def main():
    news, folder = map(Path, sys.argv[1:3])
    sample = write_sample(news, folder / 'sample.jsonl')
    with (folder / 'queries.jsonl').open('w', encoding='utf-8') as out:
        for query in queries(sample):
            out.write(json.dumps(query, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
