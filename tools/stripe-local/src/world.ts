import { randomBytes } from "node:crypto";
import type { SettingRow, TableName, Tables } from "#rows.ts";
import type { Store } from "#store.ts";
import { missing } from "#faults.ts";

export const API_VERSION = "2026-10-28.endive";

const FIRST_SETTING: SettingRow = {
  id: "setting",
  offsetSeconds: 0,
  dunningEnd: "cancel",
  webhooks: "normal",
  sequence: 0,
};

/** What every part shares: rows, the movable clock, ids and the making of events. */
export class World {
  readonly store: Store;
  /** The address clients use; known once the server listens. */
  origin = "";
  readonly #clock: () => number;
  #at: number | null = null;

  constructor(store: Store, clock: () => number) {
    this.store = store;
    this.#clock = clock;
  }

  setting(): SettingRow {
    return this.store.get("setting", "setting") ?? FIRST_SETTING;
  }

  set(change: Partial<SettingRow>): void {
    this.store.put("setting", { ...this.setting(), ...change });
  }

  /** Now, or the instant at which a due step is being carried out. Epoch seconds. */
  now(): number {
    return this.#at ?? this.#clock() + this.setting().offsetSeconds;
  }

  /** Carries out `step` as of an instant that has already passed. */
  asOf(instant: number, step: () => void): void {
    this.#at = instant;
    try {
      step();
    } finally {
      this.#at = null;
    }
  }

  id(prefix: string): string {
    return `${prefix}_${randomBytes(12).toString("hex")}`;
  }

  need<K extends TableName>(table: K, id: string, noun: string, param?: string): Tables[K] {
    const row = this.store.get(table, id);
    if (!row) throw missing(noun, id, param);
    return row;
  }

  /** Records an event with a copy of the object as it is now, and queues its webhook. */
  emit(type: string, object: object, previous?: object): void {
    const id = this.id("evt");
    this.store.put("event", {
      id,
      object: "event",
      api_version: API_VERSION,
      created: this.now(),
      data: {
        object: structuredClone(object),
        ...(previous ? { previous_attributes: structuredClone(previous) } : {}),
      },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    });
    const mode = this.setting().webhooks;
    const state = mode === "hold" ? "held" : mode === "drop" ? "dropped" : "waiting";
    this.store.put("delivery", { id, attempts: 0, nextAt: Date.now(), state });
  }
}
