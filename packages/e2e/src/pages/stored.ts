import { expect, type Page } from "@playwright/test";

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

/**
 * Leaves the phone's store as an earlier build might have: another format, and nothing in it that this one could draw a day
 * from. What waits to be sent stays as it is. To be called from a page that has no store open.
 */
export async function writeAsAnotherBuild(page: Page): Promise<void> {
  const stored = await page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has what is in here alone
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("No reason.")));
      });
    const [own] = await indexedDB.databases();
    const database = await done(indexedDB.open(own?.name ?? ""));
    const tx = database.transaction(["fact", "meta"], "readwrite");
    const [facts, metas] = [tx.objectStore("fact"), tx.objectStore("meta")];
    const meta = (await done(metas.get("queue"))) as object;
    await done(metas.put({ ...meta, format: 0, told: {} }, "queue"));
    const ids = await done(facts.index("state").getAllKeys("stored"));
    for (const id of ids) await done(facts.put({ id, state: "stored" }));
    database.close();
    return ids.length;
  });
  if (stored === 0) throw new Error("Nothing was stored on this phone yet.");
}

/**
 * From now on no save of several answers comes to its end on this page: all are put into the store, and nothing is written for
 * good. Gives what waits until one has come so far.
 */
export async function stopInMidSave(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let facts = 0;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      facts += this.name === "fact" ? 1 : 0;
      if (facts === 2) {
        document.documentElement.dataset["midSave"] = "yes";
        // A transaction that is asked something in each of its answers never ends.
        const hold = (): void => this.get("none").addEventListener("success", hold);
        hold();
      }
      return request;
    };
  });
  return () => expect(page.locator("html")).toHaveAttribute("data-mid-save", "yes");
}
