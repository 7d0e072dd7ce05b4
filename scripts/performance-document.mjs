import { cpus } from 'node:os';
import { markdownTable } from './markdown-table.mjs';

/** The forms of the benchmark, by their names in its results. */
const forms = {
  small: '12 fields',
  medium: '100 fields in 8 groups',
  large: '1,000 fields in 40 groups',
  list: 'a list of 200 entries with 6 fields each',
};

/** What is measured: its name, and how it is read from one round. */
const measures = {
  'mount, ms': ({ a, b }) => median([a.mount?.cpu, b.mount?.cpu]),
  'key stroke, ms': ({ a }) => a.key.cpu,
  'leaving a field, ms': ({ a }) => a.blur.cpu,
  'submit untouched, ms': ({ b }) => b.submit.cpu,
  'heap, MB': ({ a }) => a.heap / 1_048_576,
};
const addRow = { 'add an entry, ms': ({ a }) => median(a.addRow.map(({ cpu }) => cpu)) };

/**
 * `docs/performance.md` from the results of one run of the benchmark: medians over the rounds and, in brackets, the median
 * of the ratios to the same form as hand-written HTML in the same round.
 */
export function performanceDocument({ chromium, node, runs }, date) {
  const [{ model }] = cpus();
  const parts = Object.entries(runs).map(([form, adapters]) => {
    const all = form === 'list' ? { ...measures, ...addRow } : measures;
    const rounds = Math.max(...Object.values(adapters).map((list) => list.length));
    const rows = Object.entries(adapters).map(([name, results]) => [
      name === 'static' ? 'hand-written HTML' : name === 'ours' ? '`<amt-form>`' : name,
      ...Object.values(all).map((read) => cell(results, adapters.static, read)),
    ]);
    return `## ${forms[form]}, ${String(rounds)} rounds\n\n${markdownTable(['', ...Object.keys(all)], rows)}\n`;
  });
  return `# Performance

Made by \`npm run bench -- --write\` on ${date}: ${String(cpus().length)} cores of ${model}, Chromium ${chromium}, Node ${node}.
Times are CPU time of the main thread. What stands in brackets is the ratio to the same form as hand-written HTML in the
same run; only these ratios can be compared between machines.

${parts.join('\n')}
## What brought what

Sizes are those of the main file after Brotli compression, costs those of the form above in one run before and after.

| change | brought |
|---|---|
| what judges answers, its sentences and most of German in parts | main file 55.7 → 46 kB |
| lists, their buttons and what they do in a part | about 1.5 kB of these |
| hashes of the parts that no first page needs in a list of their own | 0.9 kB |
| parts of later pages and the look through the definition wait until somebody turns to the form | mount of 12 questions 2.1 → 1.9 times plain HTML |
| one more entry renders and makes no other again | add an entry: script 18 → 10 ms |

## Other measures

| command | prints |
|---|---|
| \`npm run build\` | the size of each file of the release, and fails above its budget |
| \`npm run measure -- FOLDER\` | how long the largest schemas of a folder keep the page busy |
| \`npm run measure:cost\` | what a form of 100 questions costs beside the same as plain HTML; part of \`npm test\`, as a report |
| \`npm run measure:usable\` | when the dog-tax form can be filled in on a slow phone with a bad network |
| \`npm run measure:memory\` | what 100 forms leave behind in memory |
`;
}

function cell(results, base, read) {
  const value = median(results.map(read));
  const inRound = new Map(base.map((result) => [result.round, result]));
  const ratios = results.map((result) => read(result) / read(inRound.get(result.round) ?? result));
  const ratio = results === base ? '' : ` (${median(ratios).toFixed(2)}×)`;
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)}${ratio}`;
}

function median(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}
