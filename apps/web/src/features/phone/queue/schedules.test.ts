import { expect, test } from "vitest";
import { faultsOf } from "#features/phone/fixtures/faults-of.ts";
import { modelServer } from "#features/phone/fixtures/model-server.ts";
import { playSchedule } from "#features/phone/fixtures/schedule.ts";

const SCHEDULES = 100_000;

/** Ids in the order they are made, like those of a form. */
function ids(): () => string {
  let made = 0;
  return () => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, "0")}`;
}

test("in a hundred thousand stories of lost lines, killed tabs, wrong clocks and two phones, every fact is on the server once", async () => {
  for (let seed = 0; seed < SCHEDULES; seed += 1) {
    const newId = ids();
    const world = await playSchedule(seed, modelServer(), { ownerId: newId(), newId });
    const faults = await faultsOf(world);
    if (faults.length > 0) expect.fail(`seed ${seed}: ${faults.join("; ")}`);
  }
}, 300_000);
