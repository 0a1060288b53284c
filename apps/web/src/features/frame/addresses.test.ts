import { existsSync } from "node:fs";
import { localeOfPath, pathIn } from "@springback/words/locale";
import { expect, test } from "vitest";
import { addressIn, alternatesAt, pathsOf, TRANSLATED } from "#features/frame/addresses.ts";

test("a reader who changes the language stays on the page they read", () => {
  expect(addressIn("fr", "/plans")).toBe("/fr/plans");
  expect(addressIn("en", "/fr/plans")).toBe("/plans");
  expect(addressIn("en", "/fr")).toBe("/");
  expect(addressIn("fr", "/learn")).toBe("/fr/learn");
  // The page there leads on to what the article is called in French.
  expect(addressIn("fr", "/learn/how-long-it-takes")).toBe("/fr/learn/how-long-it-takes");
  expect(addressIn("en", "/fr/learn/combien-de-temps")).toBe("/learn/combien-de-temps");
  for (const path of ["/today", "/learning"]) {
    expect(addressIn("fr", path)).toBe(path);
    expect(addressIn("en", path)).toBe(path);
  }
});

test("search engines are told both addresses of a page on each of the two, and one of them as its own", () => {
  expect(alternatesAt(pathsOf("/"), "fr")).toEqual({
    canonical: "/fr",
    languages: { en: "/", fr: "/fr", "x-default": "/" },
  });
  expect(alternatesAt(pathsOf("/plans"), "en").canonical).toBe("/plans");
  expect(alternatesAt(pathsOf("/plans"), "en").languages).toEqual(
    alternatesAt(pathsOf("/plans"), "fr").languages,
  );
});

test("of a page that is out in one language alone, no other address is told", () => {
  expect(alternatesAt({ fr: "/fr/learn/talons" }, "fr")).toEqual({
    canonical: "/fr/learn/talons",
    languages: { fr: "/fr/learn/talons", "x-default": "/fr/learn/talons" },
  });
});

test("every page that is said to have a French address has one", () => {
  for (const page of TRANSLATED) {
    const french = pathIn("fr", page);
    expect(localeOfPath(french)).toBe("fr");
    const files = ["(open)", "(line)"].map((group) => `../../app/${group}${french}/page.tsx`);
    expect(files.some((file) => existsSync(new URL(file, import.meta.url)))).toBe(true);
  }
});
