import { expect, test } from "vitest";
import { chooseLocale, localeOfPath, pathIn } from "#locale.ts";

test("the account's language counts first, then the browser's choice, then what it accepts", () => {
  expect(chooseLocale({ account: "fr", cookie: "en", accepted: "en" })).toBe("fr");
  expect(chooseLocale({ account: null, cookie: "fr", accepted: "en" })).toBe("fr");
  expect(chooseLocale({ accepted: "fr-CA,fr;q=0.9,en;q=0.8" })).toBe("fr");
  expect(chooseLocale({})).toBe("en");
});

test("of several accepted languages the one wanted most is spoken, of two wanted alike the first", () => {
  expect(chooseLocale({ accepted: "de, en;q=0.5, fr;q=0.7" })).toBe("fr");
  expect(chooseLocale({ accepted: "en, fr" })).toBe("en");
  expect(chooseLocale({ accepted: "fr;q=0, en;q=0.1" })).toBe("en");
});

test("languages we don't speak and texts that are no header are answered in English", () => {
  for (const accepted of ["de-AT,it;q=0.5", "*", "", ";;;,q=,=", "fr;q=zut", "x".repeat(100_000)])
    expect(chooseLocale({ accepted })).toBe("en");
  expect(chooseLocale({ account: "de", cookie: "__proto__" })).toBe("en");
});

test("whoever opens a French address reads French there, whatever was chosen before", () => {
  expect(chooseLocale({ path: "/fr/plans", account: "en", cookie: "en" })).toBe("fr");
  expect(chooseLocale({ path: "/plans", account: "fr" })).toBe("fr");
  expect(["/", "/free", "/learn/fr", "/fr", "/fr/"].map(localeOfPath)).toEqual([
    ...[null, null, null, "fr", "fr"],
  ]);
});

test("an open page has one address in each language", () => {
  for (const path of ["/", "/plans"]) {
    expect(pathIn("en", path)).toBe(path);
    expect(localeOfPath(pathIn("fr", path))).toBe("fr");
  }
  expect([pathIn("fr", "/"), pathIn("fr", "/plans")]).toEqual(["/fr", "/fr/plans"]);
});
