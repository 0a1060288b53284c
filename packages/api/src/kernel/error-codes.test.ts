import { expect, it } from "vitest";
import { sentenceForError } from "#kernel/error-codes.ts";

const data = { code: "CONSENT_REQUIRED", requestId: "r-1", fields: [], detail: {} };
const refusal = { message: "Agree to it first.", data };

it("a refusal is told in the server's words, whether a client threw it or it was read from the answer", () => {
  expect(sentenceForError(Object.assign(new Error(refusal.message), { data }))).toBe(
    refusal.message,
  );
  expect(sentenceForError(refusal)).toBe(refusal.message);
  const ours = { message: "Try again.", data: { ...data, code: "UNAVAILABLE" } };
  expect(sentenceForError(ours)).toBe("Try again. If it keeps happening, quote r-1.");
});

it("what never reached us is told as that, and nothing of anybody else's page is repeated", () => {
  for (const error of [new Error("Failed to fetch"), { message: "Sign in to the hotel" }, {}, null])
    expect(sentenceForError(error)).toMatch(/^We couldn’t reach the server\./);
});
