import { expect, test } from "vitest";
import { saysTheSame } from "#features/phone/store/says-the-same.ts";

const at = "2026-11-20T07:10:00.000Z";

test("an answer that comes back from the server is known as the one that was sent, other words aren't", () => {
  const sent = { kind: "now", at, pain: 2, limp: null } as const;
  expect(saysTheSame(sent, { pain: 2, at, kind: "now" })).toBe(true);
  expect(saysTheSame(sent, { ...sent, limp: false })).toBe(false);
  expect(saysTheSame(sent, { ...sent, pain: 3 })).toBe(false);
  const outcome = { kind: "outcome", at, measure: "achillesScore" } as const;
  expect(
    saysTheSame({ ...outcome, items: [1, 2, null] }, { ...outcome, items: [2, 1, null] }),
  ).toBe(false);
});
