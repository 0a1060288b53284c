import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { MORE, PLACES } from "#features/frame/places.ts";

/** Every page of the app by its address. */
const PAGES = readdirSync(new URL("../../app/", import.meta.url), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith("/page.tsx"))
  .map((path) => `/${path.slice(0, -"/page.tsx".length)}`.replaceAll(/\/\([a-z]+\)/g, ""));

test("every place of the bar, and everything that More leads to, is a page", () => {
  for (const { href } of [...PLACES, ...MORE]) expect(PAGES).toContain(href);
});

test("no page has two ways there from the bar", () => {
  const all = [...PLACES, ...MORE].map(({ href }) => href);
  expect(new Set(all).size).toBe(all.length);
});
