import { expect, test } from "vitest";
import { typesetEnglish } from "#articles/typeset-english.ts";

test("an English article is printed with curved apostrophes, and a per cent beside its number", () => {
  expect(typesetEnglish("That isn't giving up. 32 % still felt it; the rest is 100 %.")).toBe(
    "That isn’t giving up. 32% still felt it; the rest is 100%.",
  );
});
