import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** No fault that axe knows, in light and in dark; only colours change between the two. */
export async function expectAccessible(page: Page): Promise<void> {
  const name = new URL(page.url()).pathname;
  await page.emulateMedia({ colorScheme: "light" });
  expect(faultsOf(await new AxeBuilder({ page }).analyze()), `${name}, light`).toEqual([]);
  // The analysis had a page of its own in front, and what lies behind draws nothing.
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => page.evaluate(fading), { message: `${name}, fading` }).toBe(0);
  const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  expect(faultsOf(dark), `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Colours fade from one theme to the other; half way there none of them is right. A ring that fills for half a minute isn't one. */
function fading(): number {
  return document
    .getAnimations()
    .filter((one) => one instanceof CSSTransition && one.playState === "running")
    .filter((one) => /color|fill|stroke$|shadow/u.test((one as CSSTransition).transitionProperty))
    .length;
}

type Analysed = Awaited<ReturnType<AxeBuilder["analyze"]>>;

function faultsOf({ violations }: Analysed): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary ?? ""})`),
  );
}

/**
 * With letters of twice their size nothing lies beyond the edge of a phone, and no button or link cuts its words off; nor does any
 * part of a screen that lies over the page.
 */
export async function expectReadsAtTwice(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = "200%";
    const cut = [
      ...document.querySelectorAll<HTMLElement>("button, a, [role=button], label"),
      ...document.querySelectorAll<HTMLElement>("dialog[open], dialog[open] *"),
    ]
      .filter((one) => one.offsetParent !== null || one.matches("dialog"))
      .filter(({ clientWidth }) => clientWidth > 1)
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const across = overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
        // What scrolls down is read by scrolling; what is hidden isn't.
        const down = /hidden|clip/u.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return one instanceof HTMLElement && (across || down);
      })
      .map(({ textContent }) => textContent.slice(0, 60));
    const widths = { page: root.scrollWidth, screen: root.clientWidth };
    root.style.fontSize = "";
    return { ...widths, cut };
  });
  expect(found.cut, `${page.url()}: words cut off at 200 %`).toEqual([]);
  expect(found.page, `${page.url()} at 200 %`).toBeLessThanOrEqual(found.screen);
}

/** Nothing lies beyond the edge of the narrowest screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(widths.page, `${page.url()} at 320 px`).toBeLessThanOrEqual(widths.screen);
  if (before) await page.setViewportSize(before);
}

/** Good for everybody as it stands: axe in both themes, the narrowest phone, letters of twice their size. */
export async function expectUsable(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectReadsAtTwice(page);
}
