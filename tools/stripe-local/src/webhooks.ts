import { createHmac } from "node:crypto";
import type { DeliveryRow, EventRow } from "#rows.ts";
import type { World } from "#world.ts";

/** Where webhooks go and how patiently. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
  /** First pause before a retry, in milliseconds; it doubles with each failure. */
  readonly retryMs: number;
}

const MAX_ATTEMPTS = 12;
const LONGEST_PAUSE_MS = 60_000;
const ANSWER_TIMEOUT_MS = 10_000;
/** With "reorder", events wait this long for others to overtake them. */
const REORDER_MS = 150;

/** The header that proves a body came from the holder of the secret. `at` in epoch seconds. */
export function signature(body: string, secret: string, at: number): string {
  const digest = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return `t=${at},v1=${digest}`;
}

/** Sends queued webhooks one after another until told to stop. */
export class Courier {
  readonly #world: World;
  readonly #target: WebhookTarget | null;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(world: World, target: WebhookTarget | null) {
    this.#world = world;
    this.#target = target;
  }

  /** Looks at the queue soon; call after anything that may have queued. */
  kick(afterMs = 0): void {
    if (this.#stopped || !this.#target) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#running ??= this.#round().finally(() => {
        this.#running = null;
        this.#sleepUntilNext();
      });
    }, afterMs);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  /** Sends these events now, in this order, whatever their state; the answers' status codes. */
  async deliver(ids: readonly string[]): Promise<number[]> {
    const statuses: number[] = [];
    for (const id of ids) {
      const event = this.#world.need("event", id, "event");
      // One after another on purpose: the order is what is asked for.
      // oxlint-disable-next-line no-await-in-loop
      statuses.push(await this.#send(event));
    }
    return statuses;
  }

  #waiting(): DeliveryRow[] {
    return this.#world.store.all("delivery").filter((row) => row.state === "waiting");
  }

  #sleepUntilNext(): void {
    const next = Math.min(...this.#waiting().map((row) => row.nextAt));
    if (Number.isFinite(next)) this.kick(Math.max(0, next - Date.now()));
  }

  async #round(): Promise<void> {
    if (this.#world.setting().webhooks === "reorder") {
      await new Promise((resolve) => {
        setTimeout(resolve, REORDER_MS);
      });
    }
    const mode = this.#world.setting().webhooks;
    const due = this.#waiting().filter((row) => row.nextAt <= Date.now());
    for (const row of mode === "reorder" ? due.toReversed() : due) {
      if (this.#stopped) return;
      const event = this.#world.need("event", row.id, "event");
      // One at a time, so that an order that was asked for is an order that is kept.
      // oxlint-disable-next-line no-await-in-loop
      await this.#send(event);
      // oxlint-disable-next-line no-await-in-loop
      if (mode === "duplicate") await this.#send(event);
    }
  }

  async #send(event: EventRow): Promise<number> {
    const target = this.#target;
    if (!target) return 0;
    const body = JSON.stringify(event, null, 2);
    let status = 0;
    try {
      const answer = await fetch(target.url, {
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          "stripe-signature": signature(body, target.secret, Math.floor(Date.now() / 1000)),
        },
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      await answer.arrayBuffer();
      status = answer.status;
    } catch {
      // Nobody answered in time; it is tried again like any refusal.
    }
    this.#note(event, status >= 200 && status < 300, target.retryMs);
    return status;
  }

  #note(event: EventRow, arrived: boolean, retryMs: number): void {
    const { store } = this.#world;
    const old = store.get("delivery", event.id);
    if (!old || old.state === "delivered") return;
    const attempts = old.attempts + 1;
    const pause = Math.min(LONGEST_PAUSE_MS, retryMs * 2 ** (attempts - 1));
    const failed = attempts >= MAX_ATTEMPTS ? "given up" : old.state;
    const state = arrived ? "delivered" : failed;
    store.transact(() => {
      store.put("delivery", { id: old.id, attempts, nextAt: Date.now() + pause, state });
      if (arrived) store.put("event", { ...event, pending_webhooks: 0 });
    });
  }
}

/** Whether Stripe would list an event under `delivery_success=false`. */
export function undelivered(row: DeliveryRow | undefined): boolean {
  if (!row || row.state === "delivered") return false;
  return row.state === "dropped" || row.state === "given up" || row.attempts > 0;
}
