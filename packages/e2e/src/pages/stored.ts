import type { Page } from "@playwright/test";

/** What a browser holds of the runner's app, by name. */
export interface Stored {
  readonly databases: readonly string[];
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly cookies: readonly string[];
}

/** Names of everything that a page of the app finds in its browser; what the build's own files fill is left out. */
export async function storedIn(page: Page): Promise<Stored> {
  const found = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ""),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));
  const cookies = await page.context().cookies();
  return { ...found, cookies: cookies.map(({ name }) => name) };
}
