import { expect, test } from "vitest";
import { factWords } from "#features/guidance/reason-words.ts";

test("the distance allowed today is never said longer than it is", () => {
  expect(factWords("capM", 7690)).toBe("7.6 km");
  expect(factWords("plannedM", 7690)).toBe("7.7 km");
  expect(factWords("longestM", null)).toBe("not answered");
});
