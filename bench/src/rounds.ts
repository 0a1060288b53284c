/** One thing to measure: `run` does the work `times` times over. */
export interface Candidate {
  readonly name: string;
  readonly times: number;
  readonly run: (times: number) => void | Promise<void>;
}

/** What the rounds of one candidate took, in nanoseconds for each time the work was done. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/** How often everything is timed. */
export interface Rounds {
  readonly rounds: number;
  readonly warmUps: number;
}

/**
 * Times every candidate once a round, one after the other, so that a slow moment of the machine meets them all alike.
 * The first rounds only warm up. Many short rounds: most of them pass before the machine turns to another program.
 */
export async function timeInRounds(
  candidates: readonly Candidate[],
  { rounds, warmUps }: Rounds,
): Promise<Timings> {
  const timings = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, run, times } of candidates) {
      const began = process.hrtime.bigint();
      // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
      await run(times);
      const took = Number(process.hrtime.bigint() - began) / times;
      if (round >= 0) timings.get(name)?.push(took);
    }
  }
  return timings;
}

/** A middle value and how far the middle half of the values lies apart. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The median of numbers, with their lower and upper quartile. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** How many times longer one candidate took than another, round by round. */
export function ratioOf(timings: Timings, slow: string, fast: string): Spread {
  const below = timings.get(fast) ?? [];
  return spreadOf((timings.get(slow) ?? []).map((took, round) => took / (below[round] ?? NaN)));
}
