import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, BrowserType, Page } from "@playwright/test";
import { Line } from "#line.ts";
import { WEB } from "#place.ts";

export interface PhoneParts {
  readonly chromium: BrowserType;
  /** What every browser of a journey is given before its first page. */
  readonly prepare: (context: BrowserContext) => Promise<void>;
}

/** One runner's phone: a browser with a profile that outlives it, its workers, and a line of its own to the app. */
export class Phone {
  readonly line: Line;
  readonly #parts: PhoneParts;
  readonly #profile = mkdtempSync(join(tmpdir(), "phone-"));
  #context: BrowserContext | null = null;

  private constructor(line: Line, parts: PhoneParts) {
    this.line = line;
    this.#parts = parts;
  }

  static async ready(parts: PhoneParts): Promise<Phone> {
    return new Phone(await Line.to(WEB), parts);
  }

  /** Opens the browser, anew when it was open: another process, with all that the profile kept. */
  async open(): Promise<Page> {
    await this.#context?.close();
    this.#context = await this.#parts.chromium.launchPersistentContext(this.#profile, {
      serviceWorkers: "allow",
      args: [...this.line.browserArgs],
    });
    await this.#parts.prepare(this.#context);
    // Nothing is allowed until a journey allows it. A browser may else wake the worker behind its back, to send what waits: by
    // the one clock that no journey moves.
    await this.#context.grantPermissions([], { origin: WEB });
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  async putAway(): Promise<void> {
    await this.#context?.close();
    await this.line.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
