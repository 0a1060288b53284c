import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { existsSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { TableName, Tables } from "#rows.ts";

type Maps = { [K in TableName]: Map<string, Tables[K]> };
type Change = [TableName, string, unknown];

const NAMES: readonly TableName[] = [
  "customer",
  "product",
  "price",
  "subscription",
  "invoice",
  "invoicePayment",
  "checkout",
  "paymentMethod",
  "charge",
  "refund",
  "dispute",
  "portal",
  "event",
  "delivery",
  "order",
  "card",
  "replay",
  "watch",
  "setting",
];

const emptyMaps = (): Maps =>
  Object.fromEntries(NAMES.map((name) => [name, new Map()])) as unknown as Maps;

/**
 * Durable rows: each transaction is one line of a journal, flushed to the disk before anyone is
 * answered, so a killed process loses nothing it acknowledged. A transaction that throws leaves
 * no trace. Rows are replaced, never edited in place.
 */
export class Store {
  readonly #kept = emptyMaps();
  #fresh: Maps | null = null;
  #file = -1;
  #length = 0;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, "journal.jsonl");
    if (existsSync(path)) this.#load(readFileSync(path, "utf8"), path);
    this.#compact(folder, path);
  }

  get<K extends TableName>(table: K, id: string): Tables[K] | undefined {
    return this.#fresh?.[table].get(id) ?? this.#kept[table].get(id);
  }

  /** All rows of a table, oldest first. */
  all<K extends TableName>(table: K): Tables[K][] {
    const fresh = this.#fresh?.[table];
    if (!fresh?.size) return [...this.#kept[table].values()];
    return [...new Map<string, Tables[K]>([...this.#kept[table], ...fresh]).values()];
  }

  put<K extends TableName>(table: K, row: Tables[K]): Tables[K] {
    if (!this.#fresh) throw new Error("rows are written inside a transaction");
    this.#fresh[table].set(row.id, row);
    return row;
  }

  /** Runs `work`; what it put is on the disk when this returns. Throws what `work` threw. */
  transact<T>(work: () => T): T {
    if (this.#fresh) return work();
    this.#fresh = emptyMaps();
    try {
      const result = work();
      this.#append(this.#changes(this.#fresh));
      for (const name of NAMES) {
        const kept = this.#kept[name] as Map<string, unknown>;
        for (const [id, row] of this.#fresh[name]) kept.set(id, row);
      }
      return result;
    } finally {
      this.#fresh = null;
    }
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file);
    this.#file = -1;
  }

  #changes(maps: Maps): Change[] {
    return NAMES.flatMap((name) => [...maps[name]].map(([id, row]): Change => [name, id, row]));
  }

  #append(changes: Change[]): void {
    if (changes.length === 0) return;
    const line = Buffer.from(`${JSON.stringify(changes)}\n`);
    try {
      for (let done = 0; done < line.length;) done += writeSync(this.#file, line, done);
      fsyncSync(this.#file);
      this.#length += line.length;
    } catch (fault) {
      // Half a line must not stand before the next whole one.
      if (this.#file >= 0) ftruncateSync(this.#file, this.#length);
      throw fault;
    }
  }

  #load(text: string, path: string): void {
    const lines = text.split("\n");
    // A line without its end was never acknowledged: the process died while writing it.
    lines.pop();
    for (const [index, line] of lines.entries()) {
      let changes: Change[];
      try {
        changes = JSON.parse(line) as Change[];
      } catch {
        throw new Error(`${path} is damaged at line ${index + 1}; move it away to start afresh`);
      }
      for (const [name, id, row] of changes) {
        (this.#kept[name] as Map<string, unknown> | undefined)?.set(id, row);
      }
    }
  }

  /** Writes what is left of the past beside the journal and swaps it in, so that it can't grow for ever. */
  #compact(folder: string, path: string): void {
    const next = `${path}.next`;
    this.#file = openSync(next, "w");
    this.#append(this.#changes(this.#kept));
    renameSync(next, path);
    const directory = openSync(folder, "r");
    fsyncSync(directory);
    closeSync(directory);
  }
}
