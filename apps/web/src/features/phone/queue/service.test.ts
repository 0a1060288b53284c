import { type PhoneLines, startPhoneLines } from "@springback/api/testing/phone-line";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOf } from "#features/phone/fixtures/faults-of.ts";
import { playSchedule } from "#features/phone/fixtures/schedule.ts";

const SCHEDULES = 300;
/** Stories at a time: as many as the database lends connections. */
const AT_ONCE = 4;

let lines: PhoneLines;
beforeAll(async () => {
  lines = await startPhoneLines();
});
afterAll(() => lines.stop());

async function play(seed: number): Promise<string | null> {
  const line = await lines.open();
  const world = await playSchedule(seed, line, { ownerId: line.ownerId, newId: v7 });
  const faults = await faultsOf(world);
  return faults.length === 0 ? null : `seed ${seed}: ${faults.join("; ")}`;
}

test("the service itself, over a real database, keeps every fact of three hundred such stories once", async () => {
  const seeds = Array.from({ length: SCHEDULES }, (_, i) => i);
  const found: (string | null)[] = [];
  const one = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift())
      found.push(await play(seed));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  expect(found.filter((fault) => fault !== null)).toEqual([]);
  expect(found).toHaveLength(SCHEDULES);
}, 600_000);
