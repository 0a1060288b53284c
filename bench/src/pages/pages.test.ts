import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { PAGES } from "#pages/pages.ts";

const APP = join(import.meta.dirname, "../../../apps/web/src/app");

/** Pages without a sign-in that nobody looks for: their addresses come by mail, or no one ever types them. */
const BY_MAIL_ALONE = ["/auth/confirm"];

/** The routes of all pages that open without signing in and that search engines may keep. */
function publicRoutes(): readonly string[] {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith("page.tsx"));
  return pages.flatMap((file) => {
    const source = withReExports(join(APP, file));
    if (/requireActor|index: false/.test(source)) return [];
    const parts = dirname(file).split("/");
    return [`/${parts.filter((part) => !/^\(.*\)$|^\.$/.test(part)).join("/")}`];
  });
}

/** A French page may be the English one at its own address. */
function withReExports(file: string): string {
  const source = readFileSync(file, "utf8");
  const from = /^export \{.*from "([^"]+page\.tsx)"/m.exec(source)?.[1];
  return from ? source + readFileSync(join(dirname(file), from), "utf8") : source;
}

const matches = (route: string, path: string): boolean =>
  new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[^/]+")}$`).test(path);

test("every public page is measured, and no page that isn't there", () => {
  const routes = publicRoutes();
  expect(routes.length).toBeGreaterThan(8);
  const open = PAGES.filter(({ as }) => !as).map(({ path }) => path);
  const missing = routes.filter((route) => !open.some((path) => matches(route, path)));
  expect(missing).toEqual(BY_MAIL_ALONE);
  for (const path of open)
    expect(
      routes.some((route) => matches(route, path)),
      path,
    ).toBe(true);
});
