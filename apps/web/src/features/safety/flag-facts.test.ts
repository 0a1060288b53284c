import { expect, test } from "vitest";
import { flagFacts } from "#features/safety/flag-facts.ts";

const AT = "2026-11-20T07:00:00.000Z";

test("a yes becomes a flag under its own id, with the answers it came from; a no is no flag and takes none back", () => {
  const [fact, ...more] = flagFacts({ snap: true, gap: false }, AT);
  expect(more).toEqual([]);
  expect(fact?.entry).toEqual({
    ...{ kind: "flag", at: AT, flag: "RF-RUPT" },
    answers: { snap: true, gap: false },
  });
  expect(flagFacts({ snap: false, gap: false }, AT)).toEqual([]);
});
