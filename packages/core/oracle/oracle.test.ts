import { expect, test } from "vitest";
import { differences, shrink } from "./compare.ts";
import { drawTimeline } from "./generate.ts";
import { tally } from "./tally.ts";
import { parseTimeline } from "#timeline/format.ts";

declare const console: { log(words: string): void };

const TIMELINES = 2500;

test(
  `the rules answer ${TIMELINES} runners as a second, naive reading of the same text does`,
  { timeout: 120_000 },
  () => {
    const counts = tally();
    for (let seed = 1; seed <= TIMELINES; seed += 1) {
      const timeline = drawTimeline(seed);
      const { found, answers } = differences(timeline);
      counts.add(timeline, answers);
      const [first] = found;
      const smallest = first === undefined ? null : shrink(timeline, first.part);
      expect(found, `seed ${seed}: ${JSON.stringify(smallest)}`).toEqual([]);
    }
    console.log(counts.text());
    for (const reached of [
      ...["decision run", "decision modify", "decision rest", "step progress", "step regress"],
      ...[
        "how swapLowImpact",
        "how capDistance",
        "how lightDayOnly",
        "how substitute",
        "how walkRun",
      ],
      ...[
        "by B0",
        "by B1",
        "by B2",
        "by B-UNANSWERED",
        "by B3",
        "by B4",
        "by B5",
        "by BP",
        "by B6",
      ],
      ...[
        "by B7",
        "by B8",
        "by B9",
        "by override",
        "WR-A up",
        "WR-B up",
        "WR-C up",
        "WR-D up",
        "WR-E up",
      ],
      ...["gate running4Weeks true", "gate run30 true", "gate holdsWeek true", "gate score true"],
      ...["session within/hold", "session pending/hold", "session over/hold"],
    ])
      expect(counts.has(reached), reached).toBeGreaterThan(0);
  },
);

test("a strained calf's thirty raises are counted alike, on both sides of the number", () => {
  const counts = tally();
  for (let seed = 1; seed <= 200; seed += 1) {
    const drawn = drawTimeline(seed);
    const entries = [
      ...drawn.entries.map((entry) =>
        entry.kind === "test" ? { ...entry, reps: 30 - (seed % 2) } : entry,
      ),
      ...drawn.ask.map(({ at }) => ({ kind: "assign" as const, at, stage: "S3" as const })),
    ];
    const timeline = { ...drawn, packs: ["calf" as const], entries };
    const { found, answers } = differences(timeline);
    expect(found, `seed ${seed}`).toEqual([]);
    counts.add(timeline, answers);
  }
  expect(counts.has("gate calfRaises true")).toBeGreaterThan(0);
  expect(counts.has("gate calfRaises false")).toBeGreaterThan(0);
});

test("drawn timelines are valid ones", () => {
  for (let seed = 1; seed <= 200; seed += 1)
    expect(
      parseTimeline(JSON.parse(JSON.stringify(drawTimeline(seed)))),
      `seed ${seed}`,
    ).toMatchObject({
      ok: true,
    });
});
