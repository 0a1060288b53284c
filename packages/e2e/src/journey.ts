// oxlint-disable no-empty-pattern -- Playwright reads a part's needs from its pattern, none included
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { MovedClock } from "#moved-clock.ts";
import { PageWatch } from "#page-watch.ts";
import { Phone } from "#phone.ts";
import { Records } from "#records.ts";

interface Parts {
  readonly clock: MovedClock;
  readonly records: Records;
  /** What went wrong in any page of the journey without anyone seeing it. */
  readonly watch: PageWatch;
  /** Another person's browser: own cookies, the same clock, watched as well. */
  readonly openBrowser: (options?: Parameters<typeof newBrowser>[1]) => Promise<Page>;
  /** A runner's phone, whose line to the app can be cut; its browser is opened, and opened again, by the journey. */
  readonly openPhone: () => Promise<Phone>;
}

function newBrowser(
  browser: { newContext: (options?: object) => Promise<BrowserContext> },
  options: {
    readonly viewport?: { readonly width: number; readonly height: number };
    readonly colorScheme?: "light" | "dark";
  } = {},
): Promise<BrowserContext> {
  return browser.newContext(options);
}

/** A test in which every browser shares the servers' clock, and no page may fail unseen. */
export const test = base.extend<Parts>({
  clock: async ({}, use) => use(new MovedClock()),
  records: async ({}, use) => {
    const records = new Records();
    await use(records);
    await records.close();
  },
  watch: async ({}, use) => {
    const watch = new PageWatch();
    await use(watch);
    expect(watch.faults(), "faults in pages that nobody was shown").toEqual([]);
  },
  context: async ({ context, clock, watch }, use) => {
    await clock.lead(context);
    await watch.over(context);
    await use(context);
  },
  openBrowser: async ({ browser, clock, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await newBrowser(browser, options);
      opened.push(context);
      await clock.lead(context);
      await watch.over(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  openPhone: async ({ playwright, clock, watch }, use) => {
    const phones: Phone[] = [];
    await use(async () => {
      const phone = await Phone.ready({
        chromium: playwright.chromium,
        prepare: async (context) => {
          await clock.lead(context);
          await watch.over(context);
        },
      });
      phones.push(phone);
      return phone;
    });
    await Promise.all(phones.map((phone) => phone.putAway()));
  },
});

export { expect };
