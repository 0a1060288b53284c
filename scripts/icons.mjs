// Draws the app's icons from its mark (`node scripts/icons.mjs`, seldom): phones take no SVG for their home screens.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WEB = join(ROOT, "apps/web/src");
const FOLDER = join(WEB, "features/phone/install/icons");

/**
 * Where each goes, its side in pixels, and how round its corners are. Android cuts its own shape out of the maskable one,
 * iOS rounds what it is given.
 */
const ICONS = [
  { path: join(FOLDER, "icon-192.png"), side: 192, round: "22%" },
  { path: join(FOLDER, "icon-512.png"), side: 512, round: "22%" },
  { path: join(FOLDER, "icon-maskable-512.png"), side: 512, round: "0" },
  { path: join(WEB, "app/apple-icon.png"), side: 180, round: "0" },
];

const mark = readFileSync(join(WEB, "app/icon.svg")).toString("base64");
const { executablePath, env } = await findBrowser();
const { chromium } = createRequire(join(ROOT, "packages/e2e/package.json"))("@playwright/test");
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
const page = await browser.newPage();
for (const { path, side, round } of ICONS) {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block; width: ${side}px; border-radius: ${round} }</style>
     <img src="data:image/svg+xml;base64,${mark}">`,
  );
  await page.screenshot({ path, omitBackground: true });
  console.log(`${path.slice(ROOT.length + 1)} ${side} px`);
}
await browser.close();
