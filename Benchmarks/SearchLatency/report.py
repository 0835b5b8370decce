#!/usr/bin/env python3
"""Prints the medians of what scripts/bench-search timed, and how two programs compare.

usage: report.py TIMES.tsv PROGRAM [OLDER-PROGRAM]

A line of TIMES.tsv: program, --match, then p50, p95 and mean of one run over all queries, in ms."""
import collections
import statistics
import sys

COLUMNS = ('p50', 'p95', 'mean')


def medians(path):
    """The median of each column by program and --match."""
    runs = collections.defaultdict(list)
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            program, match, *values = line.rstrip('\n').split('\t')
            runs[program, match].append([float(value) for value in values])
    return {key: [statistics.median(column) for column in zip(*rows)] for key, rows in runs.items()}


def row(*cells):
    print('| ' + ' | '.join(cells) + ' |')


def main():
    path, *programs = sys.argv[1:]
    times = medians(path)
    row('program', '--match', *(f'{column} ms' for column in COLUMNS))
    row('---', '---', *('---:' for _ in COLUMNS))
    for match in ('all', 'any'):
        for program in programs:
            row(program, match, *(f'{value:.2f}' for value in times[program, match]))
        if len(programs) == 2:
            new, old = (times[program, match] for program in programs)
            row('new / old', match, *(f'{now / then:.2f}' for now, then in zip(new, old)))


if __name__ == '__main__':
    main()
