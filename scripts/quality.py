#!/usr/bin/env python3
"""Scores what scripts/quality measured and compares it with Tests/Quality/expected.json.

usage: quality.py PROGRAM SCRATCH    (called by scripts/quality)

SCRATCH holds runs/NAME.trec, NAME.stats and, where paragraphs are judged, NAME.jsonl. The scores are
those of the scorers in ../shared/tools. Exit status 1: a metric fell by more than 0.005, or
(JOSTAR_RECORD_GOLDEN=1) what is expected was recorded anew."""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
COLLECTIONS = CHECKOUT / '../shared/collections'
TOOLS = CHECKOUT / '../shared/tools'
EXPECTED = CHECKOUT / 'Tests/Quality/expected.json'
RANKING = CHECKOUT / 'Sources/Jostar/Searching/Ranking.swift'

METRICS = ('ndcg10', 'r100', 'mrr10', 'p5')
# Metrics of passages, and what the baseline calls them.
PASSAGES = {
    'passage@1': 'top_paragraph_right',
    'article@1': 'top_article_right',
    'mrr@10': 'paragraph_mrr10',
}
STATISTICS = ('articles', 'words')
# What a metric may fall before it counts, and how far the mixed collection may be from the single ones.
TOLERANCE = 0.005
MIXED = 'xquad-mixed'
MIXED_LIMIT = 0.01
# The collection that holds the same questions as the mixed one, where it isn't called xquad-LANGUAGE.
ALONE = {'fa': 'fa-parsinlu-rc', 'ur': 'ur-uquad'}


def read(path):
    return json.loads(path.read_text(encoding='utf-8'))


def configuration(program, scratch):
    """What ranked: the versions, and the constants as they stand in the source."""
    version = subprocess.run([program, '--version'], capture_output=True, text=True, check=True)
    statistics = read(next(iter(sorted(scratch.glob('*.stats')))))
    constants = re.findall(r'static let (\w+) = (.*?)\n *(?=\n|\}|//|static)', RANKING.read_text(), re.DOTALL)
    return {
        'jostar': version.stdout.strip(),
        'xapian': statistics['xapianVersion'],
        'indexFormat': statistics['formatVersion'],
        'ranking': {name: ' '.join(value.split()) for name, value in constants},
    }


def score_runs(scratch):
    """Scores the TREC runs, and prints the scorer's table: ours, Lucene's, the difference, the means."""
    out = scratch / 'scores.json'
    subprocess.run([TOOLS / 'score_run.py', '--runs', scratch / 'runs', '--out', out], check=True)
    return read(out)


def score_passages(name, scratch):
    """The scores of the passages of a collection; nothing where it has no judged paragraphs."""
    results, out = scratch / f'{name}.jsonl', scratch / f'{name}.passages'
    if not results.exists():
        return {}
    scorer = [TOOLS / 'score_passages.py', COLLECTIONS / name, results, '--out', out]
    subprocess.run(scorer, check=True, stdout=subprocess.DEVNULL)
    return read(out)


def measurement(name, score, scratch):
    """What is recorded of one collection."""
    statistics = read(scratch / f'{name}.stats')
    result = {
        'statistics': {key: statistics[key] for key in STATISTICS},
        'queries': score['queries'],
        'unanswered': score['unanswered'],
        'metrics': {metric: score[metric] for metric in METRICS},
    }
    for language, part in score.get('by_lang', {}).items():
        result['metrics'] |= {f'{language} {metric}': part[metric] for metric in METRICS}
    passages = score_passages(name, scratch)
    result['metrics'] |= {metric: passages[metric] for metric in PASSAGES if metric in passages}
    return result


def table(header, rows):
    """Prints a table as the scorers do."""
    print('\n| ' + ' | '.join(header) + ' |\n|---|' + '---:|' * (len(header) - 1))
    for name, *cells in rows:
        print(f'| {name} | ' + ' | '.join(cells) + ' |')


def beside(ours, other):
    """The cells for a score, the one it is compared with, and the difference."""
    return [f'{ours:.4f}', f'{other:.4f}', f'{ours - other:+.4f}']


def print_passages(found):
    """Passages beside Lucene with every paragraph a document of its own."""
    baseline = read(COLLECTIONS / 'baseline.json')
    rows = []
    for name, result in found.items():
        if 'passage@1' in result['metrics']:
            paragraphs = baseline[name]['paragraph_index']
            cells = [beside(result['metrics'][m], paragraphs[b]) for m, b in PASSAGES.items()]
            rows.append([name, *sum(cells, [])])
    if rows:
        table(sum(([metric, 'base', 'diff'] for metric in PASSAGES), ['passages']), rows)


def print_mixed(found):
    """The mixed collection by language beside the same questions asked of one language's articles."""
    rows = []
    for key, score in found.get(MIXED, {'metrics': {}})['metrics'].items():
        language, _, metric = key.partition(' ')
        alone = found.get(ALONE.get(language, f'xquad-{language}'))
        if metric == 'ndcg10' and alone:
            below = round(alone['metrics'][metric] - score, 4) > MIXED_LIMIT
            verdict = 'BELOW' if below else 'within'
            rows.append([language, *beside(score, alone['metrics'][metric]), verdict])
    if rows:
        table([MIXED, 'nDCG@10', 'alone', 'diff', f'limit -{MIXED_LIMIT}'], rows)


def differences(name, result, before):
    """Prints what differs from what is expected of a collection; how many metrics fell."""
    for key in STATISTICS:
        now, then = result['statistics'][key], before['statistics'][key]
        if now != then:
            print(f'index: {name}: {now} {key}, {then} expected')
    for metric in result['metrics'].keys() - before['metrics'].keys():
        print(f'new: {name}: {metric} has not been recorded')
    return sum(
        has_fallen(f'{name}: {metric}', result['metrics'].get(metric, 0), then)
        for metric, then in before['metrics'].items()
    )


def has_fallen(what, score, before):
    """Prints a metric that isn't what was expected; whether it fell too far."""
    change = round(score - before, 4)
    fell = change < -TOLERANCE
    word = 'FELL' if fell else 'gain' if change > 0 else 'less'
    if change:
        print(f'{word}: {what} {score:.4f}, {before:.4f} expected ({change:+.4f})')
    return fell


def compare(found, settings):
    """Compares with what was recorded; the exit status."""
    if not EXPECTED.exists():
        print('quality: error: Tests/Quality/expected.json is missing', file=sys.stderr)
        print('quality: hint: JOSTAR_RECORD_GOLDEN=1 make quality records it', file=sys.stderr)
        return 2
    recorded = read(EXPECTED)
    print()
    for key, then in recorded['configuration'].items():
        if settings[key] != then:
            print(f'configuration: {key}: {settings[key]}, {then} expected')
    expected = recorded['collections']
    for name in sorted(found.keys() - expected.keys()):
        print(f'new: {name} has not been recorded')
    fell = sum(differences(name, found[name], expected[name]) for name in found if name in expected)
    verdict = f'{fell} metrics fell' if fell else f'no metric fell by more than {TOLERANCE}'
    print(f'quality: {len(found)} collections, {verdict}')
    return 1 if fell else 0


def record(found, settings):
    """Records what is expected from now on; fails, so that it is never taken for a comparison."""
    missing = [path.name for path in COLLECTIONS.iterdir() if path.is_dir() and path.name not in found]
    if missing:
        print('quality: error: only all collections together are recorded', file=sys.stderr)
        return 2
    EXPECTED.parent.mkdir(exist_ok=True)
    content = {'configuration': settings, 'collections': found}
    EXPECTED.write_text(json.dumps(content, indent=2, ensure_ascii=False) + '\n', encoding='utf-8')
    print('quality: recorded Tests/Quality/expected.json: read the difference, run again without it')
    return 1


def main():
    program, scratch = sys.argv[1], Path(sys.argv[2])
    scores = score_runs(scratch)
    found = {name: measurement(name, score, scratch) for name, score in scores.items()}
    print_passages(found)
    print_mixed(found)
    settings = configuration(program, scratch)
    recording = os.environ.get('JOSTAR_RECORD_GOLDEN') == '1'
    if EXPECTED.exists() or not recording:
        status = compare(found, settings)
    sys.exit(record(found, settings) if recording else status)


if __name__ == '__main__':
    main()
