import { existsSync } from "node:fs";
import { localeOfPath, pathIn } from "@springback/words/locale";
import { expect, test } from "vitest";
import { addressIn, alternatesOf, TRANSLATED } from "#features/frame/addresses.ts";

test("a reader who changes the language stays on the page they read", () => {
  expect(addressIn("fr", "/plans")).toBe("/fr/plans");
  expect(addressIn("en", "/fr/plans")).toBe("/plans");
  expect(addressIn("en", "/fr")).toBe("/");
  for (const path of ["/today", "/learn/pain-limit"]) {
    expect(addressIn("fr", path)).toBe(path);
    expect(addressIn("en", path)).toBe(path);
  }
});

test("search engines are told both addresses of a page on each of the two, and one of them as its own", () => {
  expect(alternatesOf("/", "fr")).toEqual({
    canonical: "/fr",
    languages: { en: "/", fr: "/fr", "x-default": "/" },
  });
  expect(alternatesOf("/plans", "en").canonical).toBe("/plans");
  expect(alternatesOf("/plans", "en").languages).toEqual(alternatesOf("/plans", "fr").languages);
});

test("every page that is said to have a French address has one", () => {
  for (const page of TRANSLATED) {
    const french = pathIn("fr", page);
    expect(localeOfPath(french)).toBe("fr");
    const files = ["(open)", "(line)"].map((group) => `../../app/${group}${french}/page.tsx`);
    expect(files.some((file) => existsSync(new URL(file, import.meta.url)))).toBe(true);
  }
});
