import { expect, type Page } from "@playwright/test";
import { WEB } from "#place.ts";

/** One thing that the browser's caches hold, and in which of them. */
export interface KeptThing {
  readonly cache: string;
  readonly path: string;
  readonly text: string;
}

/** Everything in the browser's caches, read from a page of the app. */
export function keptThings(page: Page): Promise<readonly KeptThing[]> {
  return page.evaluate(async () => {
    const found: KeptThing[] = [];
    for (const cache of await caches.keys()) {
      const open = await caches.open(cache);
      for (const request of await open.keys()) {
        const response = await open.match(request);
        const { pathname, search } = new URL(request.url);
        found.push({ cache, path: pathname + search, text: (await response?.text()) ?? "" });
      }
    }
    return found;
  });
}

/** The editions whose shell is there, which means that all of it is. */
export async function wholeEditions(page: Page): Promise<readonly string[]> {
  const things = await keptThings(page);
  return things.filter(({ path }) => path === "/shell").map(({ cache }) => cache.slice(4));
}

/** The edition that this page belongs to. */
export async function editionOf(page: Page): Promise<string> {
  const edition = await page.locator("html").getAttribute("data-edition");
  if (!edition) throw new Error(`${page.url()} names no edition.`);
  return edition;
}

/**
 * Waits until the phone keeps this page's edition whole, and no other. Leaves the browser on the one page that asks for nothing,
 * so that no request is under way when the line changes.
 */
export async function untilKept(page: Page): Promise<string> {
  const edition = await editionOf(page);
  await expect.poll(() => wholeEditions(page), { timeout: 20_000 }).toEqual([edition]);
  await page.goto(`${WEB}/shell`);
  return edition;
}

/** The shell, as it opens at any address when the app can't be reached; working, not only drawn. */
export async function expectShell(page: Page, place: string): Promise<void> {
  await expect(page.getByText("No connection").first()).toBeVisible();
  // Only its scripts know at which address it was opened.
  await expect(page.getByRole("link", { name: place, exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
}
