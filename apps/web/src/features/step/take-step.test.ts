import { expect, test } from "vitest";
import { outcomeOf } from "#features/step/take-step.ts";

const said = (data: unknown) => ({ result: { data } });
const unheard = (status: number, body: unknown) => {
  const outcome = outcomeOf(status, body);
  return outcome.kind === "unheard" ? outcome.why : outcome;
};

test("what the server says of a step is heard as it was said", () => {
  for (const data of [
    { kind: "taken" },
    { kind: "standsThere" },
    { kind: "refused", why: "coach" },
  ])
    expect(outcomeOf(200, said(data))).toEqual(data);
});

test("a step counts as taken only where the server said so", () => {
  expect(unheard(401, { error: {} })).toBe("signedOut");
  expect(unheard(412, { error: {} })).toBe("notAgreed");
  expect(unheard(503, { error: {} })).toBe("ourSide");
  expect(unheard(200, { error: {} })).toBe("ourSide");
  for (const page of [null, "welcome to the hotel", { result: {} }, said("taken"), said(null)])
    expect(unheard(200, page)).toBe("offline");
});
