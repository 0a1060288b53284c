import { expect, test } from "vitest";
import { slugOf } from "#features/content/slug-of.ts";

test("a title becomes an address of small letters, digits and single hyphens", () => {
  expect(slugOf("Shoes & heel lifts: a help for 6 weeks")).toBe(
    "shoes-heel-lifts-a-help-for-6-weeks",
  );
  expect(slugOf("  Ångström -- été ")).toBe("angstrom-ete");
  expect(slugOf("¿?")).toBe("");
});

test("a long title becomes an address that can be saved", () => {
  const slug = slugOf(`${"a".repeat(79)} and more`);
  expect(slug).toHaveLength(79);
  expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
