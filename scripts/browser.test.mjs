import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findBrowser } from "./browser.mjs";

const versionOf = ({ executablePath, env }) =>
  execFileSync(executablePath, ["--version"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });

it("a browser is found that runs on this machine", async () => {
  expect(versionOf(await findBrowser({ PATH: process.env.PATH }))).toMatch(/Chrom/);
});

it("CHROME_PATH comes first, and one that names nothing is told rather than passed over", async () => {
  const folder = mkdtempSync(join(tmpdir(), "browser-"));
  const link = join(folder, "mine");
  symlinkSync(process.execPath, link);
  const found = await findBrowser({ ...process.env, CHROME_PATH: link });
  rmSync(folder, { recursive: true });
  expect(found).toMatchObject({ executablePath: link, from: "CHROME_PATH" });
  await expect(findBrowser({ CHROME_PATH: link })).rejects.toThrow(
    /isn't there: correct it, or leave it out\.$/,
  );
});

it("on Linux x64 a machine without any browser is served from the packages", async () => {
  const found = await findBrowser({ PATH: "" });
  const served =
    process.platform !== "linux" ||
    process.arch !== "x64" ||
    /sparticuz|Playwright/.test(found.from);
  expect(served).toBe(true);
  expect(versionOf(found)).toMatch(/Chrom/);
});
