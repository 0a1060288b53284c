import type { Page } from "@playwright/test";

/** Everything that a page says to whoever sees it or has it read out, but for what is marked as another language's. */
export function textsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing but what stands in here
    const isOwn = (element: Element | null): boolean =>
      element?.closest("[lang]") === document.documentElement &&
      element.closest("script, style, noscript, next-route-announcer") === null;
    const texts: string[] = [document.title.replace(/ · Springback$/u, "")];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (isOwn(parentElement)) texts.push(nodeValue ?? "");
    }
    for (const name of ["aria-label", "placeholder", "title", "alt", "aria-valuetext"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (isOwn(element)) texts.push(element.getAttribute(name) ?? "");
    return texts.filter((text) => text.trim() !== "");
  });
}
