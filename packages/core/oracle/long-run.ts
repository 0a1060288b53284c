/** `node oracle/long-run.ts [timelines] [first seed]`: differs the rules and the second reading at length. */
import { parseTimeline } from "#timeline/format.ts";
import { differences, shrink } from "./compare.ts";
import { drawTimeline } from "./generate.ts";
import { tally } from "./tally.ts";

// The rules' package knows no Node; this file alone is a program.
declare const process: { readonly argv: readonly string[]; exitCode: number };
declare const console: { log(...words: readonly unknown[]): void };

const count = Number(process.argv[2] ?? 20_000);
const first = Number(process.argv[3] ?? 1);
const seen = new Map<string, { times: number; seed: number }>();
const counts = tally();
for (let seed = first; seed < first + count; seed += 1) {
  const timeline = drawTimeline(seed);
  if (seed % 50 === 0) {
    const parsed = parseTimeline(JSON.parse(JSON.stringify(timeline)));
    if (!parsed.ok) console.log(`seed ${seed} is no valid timeline: ${parsed.faults.join("; ")}`);
  }
  try {
    const { found, answers } = differences(timeline);
    counts.add(timeline, answers);
    for (const { part } of found) {
      const known = seen.get(part);
      seen.set(part, { times: (known?.times ?? 0) + 1, seed: known?.seed ?? seed });
    }
  } catch (error) {
    console.log(`seed ${seed}`, error);
  }
}
console.log(counts.text());
for (const [part, { times, seed }] of seen) {
  const smallest = shrink(drawTimeline(seed), part);
  console.log(`\n${part}: ${times} differences, first at seed ${seed}`);
  console.log(JSON.stringify({ ...smallest, entries: [] }));
  for (const entry of smallest.entries) console.log(`  ${JSON.stringify(entry)}`);
  console.log(differences(smallest).found);
}
process.exitCode = seen.size === 0 ? 0 : 1;
