import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { isPhonePage, PHONE_PAGES } from "#features/phone/phone-pages.ts";

test("every page of the morning opens without a connection, and no other claims to", () => {
  const folder = new URL("../../app/(phone)/", import.meta.url);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/page.tsx"))
    .map((path) => `/${path.slice(0, -"/page.tsx".length)}`);
  expect(Object.keys(PHONE_PAGES).toSorted()).toEqual(pages.toSorted());
});

test("a made-up path is no page of the phone's", () => {
  for (const path of ["/", "/account", "/today/", "/toString", "/__proto__"])
    expect(isPhonePage(path), path).toBe(false);
});
