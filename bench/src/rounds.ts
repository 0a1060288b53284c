/** One thing to measure: `run` does the work `times` times over. */
export interface Candidate {
  readonly name: string;
  readonly times: number;
  readonly run: (times: number) => void | Promise<void>;
}

/** What the rounds of one candidate took, in nanoseconds for each time the work was done. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/** How often everything is timed, and by which clock. */
export interface Rounds {
  readonly rounds: number;
  readonly warmUps: number;
  readonly clock: () => number;
}

/** Time that passes, in nanoseconds: for work that waits for others. */
export const wallClock = (): number => Number(process.hrtime.bigint());

/** Time this thread computed, in nanoseconds: other programs of the machine don't count. */
export const ownClock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) * 1000;
};

/**
 * Times every candidate once a round, one after the other, so that a slow moment of the machine meets them all alike.
 * The first rounds only warm up.
 */
export async function timeInRounds(
  candidates: readonly Candidate[],
  { rounds, warmUps, clock }: Rounds,
): Promise<Timings> {
  const timings = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { name, run, times } of candidates) {
      const began = clock();
      // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would slow each other down
      await run(times);
      const took = (clock() - began) / times;
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
