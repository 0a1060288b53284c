import { expect, test } from "vitest";
import { tell, toldBy } from "#features/disagree/tell.ts";

test("who reads a disagreement is what the server says; a refusal and a lost line are told apart", async () => {
  expect(toldBy({ result: { data: { coach: "Robin Vale" } } })).toEqual({
    ...{ coach: "Robin Vale", error: null },
  });
  expect(toldBy({ error: { data: { code: "CONFLICT" } } }).error).toEqual({
    data: { code: "CONFLICT" },
  });
  // Here no address of our own is there to be reached.
  const lost = await tell({
    ...{ id: "019aa0c2-0000-7000-8000-000000000001", answerId: null },
    ...({ decision: "rest", why: "tooCareful", words: "" } as const),
  });
  expect(lost).toEqual({ error: {} });
});
