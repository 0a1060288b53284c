import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { choiceCookie, lookOf, TEXT_SIZES } from "#features/frame/look.ts";

const look = (cookies: Readonly<Record<string, string>>) => lookOf((name) => cookies[name]);

test("a page begins in the theme and the text size that were chosen on this phone", () => {
  expect(look({ theme: "dark", text: "130" })).toEqual({
    "data-theme": "dark",
    "data-text": "130",
  });
  expect(look({ theme: "light" })).toEqual({ "data-theme": "light" });
});

test("without a choice the system decides, and a made-up one is no choice", () => {
  expect(look({})).toEqual({});
  expect(look({ theme: 'dark" onload="x', text: "100000" })).toEqual({});
});

test("every text size that can be chosen is one the stylesheet knows", () => {
  const styles = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
  for (const size of TEXT_SIZES)
    expect(styles).toMatch(new RegExp(`\\[data-text="${size}"\\] \\{\\s*font-size: ${size}%;`));
});

test("a choice stays for a year, and can be taken back", () => {
  expect(choiceCookie("locale", "fr", true)).toBe(
    "locale=fr; path=/; max-age=31536000; samesite=lax; secure",
  );
  expect(choiceCookie("theme", null, false)).toBe("theme=; path=/; max-age=0; samesite=lax");
});
