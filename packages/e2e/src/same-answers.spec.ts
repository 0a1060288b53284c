import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { RECORDED } from "@springback/core/proof/recorded";
import { strippedModules, VECTOR_MODULE } from "@springback/core/proof/stripped";

/** An address nobody serves: every request to it is answered here. */
const ORIGIN = "https://vectors.localhost";

test.describe("the rules in a browser", () => {
  test.setTimeout(120_000);
  for (const [timezoneId, locale] of [
    ["Europe/London", "en-GB"],
    ["Pacific/Kiritimati", "tr-TR"],
  ] as const) {
    test(`answer the vectors with the bytes that Node gives, in ${timezoneId} and ${locale}`, async ({
      browser,
    }) => {
      const modules = strippedModules();
      const context = await browser.newContext({ timezoneId, locale });
      const page = await context.newPage();
      await page.route(`${ORIGIN}/**`, (route) => {
        const code = modules.get(new URL(route.request().url()).pathname.slice(1));
        return code === undefined
          ? route.fulfill({ contentType: "text/html", body: "<title>vectors</title>" })
          : route.fulfill({ contentType: "text/javascript", body: code });
      });
      await page.goto(`${ORIGIN}/`);
      const text = await page.evaluate(async (address) => {
        const module = (await import(address)) as { vectorText: () => string };
        return module.vectorText();
      }, `${ORIGIN}/${VECTOR_MODULE}`);
      expect(createHash("sha256").update(text).digest("hex")).toBe(RECORDED.answers);
      await context.close();
    });
  }
});
