import { expect, test } from "vitest";
import { nextLook, PATIENCE_MS } from "#features/subscription/confirmation.ts";

const refusal = (code: string) => ({ fault: { data: { code } } });

test("a payment is confirmed by what the server says of the subscription, and by nothing else", () => {
  expect(nextLook({ canManage: true }, 0)).toEqual({ phase: "confirmed", waitMs: null });
  expect(nextLook({ canManage: false }, 0).phase).toBe("confirming");
});

test("the page asks for a minute and then says that no payment has come", () => {
  expect(nextLook({ canManage: false }, 30_000).waitMs).toBeGreaterThan(0);
  expect(nextLook({ canManage: false }, PATIENCE_MS)).toEqual({ phase: "late", waitMs: null });
});

test("a lost connection is tried again for as long; somebody else's payment page isn't", () => {
  expect(nextLook({ fault: new TypeError("offline") }, 0).phase).toBe("confirming");
  expect(nextLook(refusal("UNAVAILABLE"), 0).phase).toBe("confirming");
  expect(nextLook({ fault: new TypeError("offline") }, PATIENCE_MS).phase).toBe("failed");
  expect(nextLook(refusal("NOT_FOUND"), 0)).toEqual({ phase: "failed", waitMs: null });
});
