import { createServer } from "node:net";
import { type BrowserContext, chromium } from "@playwright/test";

export interface OpenBrowser {
  readonly context: BrowserContext;
  /** Where the browser takes the commands of Lighthouse. */
  readonly port: number;
}

/**
 * Starts Chromium with a profile in `folder`, whose cookies every page of it shares.
 * @param setting a variable of the environment that scripts/run gave
 */
export async function openBrowser(
  folder: string,
  setting: (name: string) => string,
): Promise<OpenBrowser> {
  const port = await freePort();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: setting("CHROME_PATH"),
    env: {
      ...(process.env as Record<string, string>),
      ...(JSON.parse(setting("CHROME_ENV")) as Record<string, string>),
    },
    args: [`--remote-debugging-port=${port}`],
    locale: "en-GB",
  });
  return { context, port };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      server.close(() => (port ? resolve(port) : reject(new Error("No port is free."))));
    });
  });
}

/** Signs the browser in as a demo person, by the button of the sign-in page. */
export async function signIn(context: BrowserContext, base: string, name: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page.getByRole("button", { name }).click();
  await page.waitForURL(/\/today/);
  await page.close();
}
