import { expect, test } from "vitest";
import { chooseThread } from "#features/messages/choose-thread.ts";

const [now, before] = [{ coach: { id: "now" } }, { coach: { id: "before" } }];

test("a runner comes to the thread they asked for, and otherwise to the coach of now", () => {
  expect(chooseThread([now, before], "before")).toBe(before);
  expect(chooseThread([now, before], null)).toBe(now);
  expect(chooseThread([now, before], "somebody else’s")).toBe(now);
  expect(chooseThread([], "before")).toBeUndefined();
});
