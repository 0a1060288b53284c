import { expect, test } from "vitest";
import { holdsWords } from "#primitives/search-pick.tsx";

test("a name is found by any of its words in any order, and not by one it doesn't hold", () => {
  expect(holdsWords("One-leg heel raise, floor", "raise one")).toBe(true);
  expect(holdsWords("One-leg heel raise, floor", "  ")).toBe(true);
  expect(holdsWords("One-leg heel raise, floor", "raise step")).toBe(false);
});
