/**
 * `npm run test:deep [slice] [histories] [vectors]`: the whole slice, a million histories, and the answers' bytes under every
 * Node and zone. A number after a name asks for so many instead: `npm run test:deep histories 20000`. What held is kept in
 * `last-run.json`, from which people read how much was looked at.
 */
import { provedVectors } from "./vector-runs.ts";
import { allHistories, type HistoryCounts, inLines } from "./history-check.ts";
import { keepHistories, keepSlice } from "./last-run.ts";
import { SLICE_SIZE } from "./slice.ts";
import { TUPLES_PER_BLOCK } from "./slice-check.ts";
import { type Counts, inWords, together } from "./tally.ts";
import { onAllCores } from "./threads.ts";

const BLOCKS = SLICE_SIZE / TUPLES_PER_BLOCK;
const HISTORIES = 1_000_000;
/** Seeds from here on; `npm test` draws those below. */
const FIRST_SEED = 1_000_000;

interface Part {
  readonly name: string;
  /** Proves as much as is asked for, prints what it looked at, and says whether all held. */
  readonly prove: (count: number | null) => Promise<boolean>;
}

const PARTS: readonly Part[] = [
  { name: "slice", prove: proveSlice },
  { name: "histories", prove: proveHistories },
  { name: "vectors", prove: () => provedVectors(say) },
];

async function proveSlice(count: number | null): Promise<boolean> {
  const shares = await onAllCores<Counts>({ work: "slice", from: 0, count: count ?? BLOCKS });
  const counts = shares.reduce(together);
  say(inWords(counts));
  const held = counts.failed === 0 && counts.tuples > 0;
  if (held) keepSlice(counts, new Date());
  return held;
}

async function proveHistories(count: number | null): Promise<boolean> {
  const wanted = { work: "histories", from: FIRST_SEED, count: count ?? HISTORIES } as const;
  const counts = (await onAllCores<HistoryCounts>(wanted)).reduce(allHistories);
  say(`first seed ${FIRST_SEED}\n${inLines(counts)}`);
  const held = counts.failures.length === 0 && counts.histories > 0;
  if (held) keepHistories(counts, new Date());
  return held;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

async function main(words: readonly string[]): Promise<boolean> {
  const named = PARTS.filter(({ name }) => words.includes(name));
  let held = true;
  for (const { name, prove } of named.length > 0 ? named : PARTS) {
    const asked = Number(words[words.indexOf(name) + 1]);
    const began = performance.now();
    const count = words.includes(name) && Number.isSafeInteger(asked) ? asked : null;
    const proved = await prove(count);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`${name}: ${proved ? "holds" : "BROKEN"}, ${seconds} s\n`);
    held &&= proved;
  }
  return held;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
