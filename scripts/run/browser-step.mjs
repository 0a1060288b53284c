// The browser tests on a Springback of their own, with a clock that they move.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { playwright } from "./steps.mjs";
import { withStack } from "./throwaway-stack.mjs";

/** Starts the stack, runs the journeys and takes it down again. @returns {Promise<import("./steps.mjs").Outcome>} */
export async function browser({ folder }) {
  const clockFile = join(folder, "clock.json");
  writeFileSync(clockFile, JSON.stringify({ offsetMs: untilMonday(Date.now()) }));
  return withStack({ folder, clockFile }, async ({ env, browserFrom, notes }) => {
    const outcome = await playwright({ folder, env });
    // A program that had to be started again is a fault of the product, whatever the tests say.
    if (notes.length === 0) return { ...outcome, looked: `${outcome.looked}, ${browserFrom}` };
    return {
      ...outcome,
      ok: false,
      failed: Math.max(outcome.failed, 1),
      output: `${outcome.output}\n${notes.join("\n")}`,
    };
  });
}

/** Milliseconds from `now` to the coming Monday, 08:05 UTC: journeys that begin on one kind of morning end alike at any hour. */
export function untilMonday(now) {
  const day = 86_400_000;
  const morning = (8 * 60 + 5) * 60_000;
  // The epoch was a Thursday.
  const intoWeek = (now - 4 * day - morning) % (7 * day);
  return 7 * day - intoWeek;
}
