import type { BrowserContext } from "@playwright/test";
import { ADMIN, WEB } from "#place.ts";

/** Headers that every page of ours must carry, and what they must say. */
const REQUIRED: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^(no-referrer|strict-origin-when-cross-origin)$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "permissions-policy": /geolocation=\(\)/,
  "x-frame-options": /^DENY$/,
  "cache-control": /no-store/,
};

/** Notes what fails in any page without being shown: broken policies, errors, missing headers. */
export class PageWatch {
  readonly #faults: string[] = [];
  readonly #tolerated: RegExp[] = [];
  #pages = 0;

  /** Pages of ours that were opened and looked at. */
  get pages(): number {
    return this.#pages;
  }

  /** A fault that this journey provokes on purpose. */
  tolerate(pattern: RegExp): void {
    this.#tolerated.push(pattern);
  }

  faults(): readonly string[] {
    return this.#faults.filter((fault) => !this.#tolerated.some((known) => known.test(fault)));
  }

  /** Watches every page of a browser from before its first script. */
  async over(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
      });
    });
    context.on("console", (message) => {
      if (message.type() === "error" && isOurs(message.page()?.url() ?? ""))
        this.#faults.push(
          `${message.page()?.url()} console: ${message.text()} ${message.location().url}`,
        );
    });
    context.on("weberror", (error) => {
      this.#faults.push(`${error.page()?.url()} threw: ${error.error().message}`);
    });
    context.on("response", (response) => {
      const request = response.request();
      if (!isOurs(response.url()) || request.resourceType() !== "document") return;
      if (response.status() >= 300 && response.status() < 400) return;
      this.#pages += 1;
      const headers = response.headers();
      for (const [name, pattern] of Object.entries(REQUIRED)) {
        if (!pattern.test(headers[name] ?? ""))
          this.#faults.push(`${response.url()} ${name}: ${headers[name] ?? "absent"}`);
      }
      if (/script-src[^;]*'unsafe-(inline|eval)'/.test(headers["content-security-policy"] ?? ""))
        this.#faults.push(`${response.url()} allows unsafe scripts`);
    });
  }
}

function isOurs(url: string): boolean {
  return url.startsWith(WEB) || url.startsWith(ADMIN);
}
