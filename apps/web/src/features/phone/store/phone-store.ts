import type { SyncInput } from "@springback/api/phone";
import type { NewFact, PhoneFact, Queue } from "#features/phone/queue/phone-fact.ts";
import { type Happening, idsOf, reduce } from "#features/phone/queue/reduce.ts";
import { saysTheSame } from "#features/phone/store/says-the-same.ts";
import type { ChangeOptions, Shelf } from "#features/phone/store/shelf.ts";

/** Tells the other tabs of this phone that facts have changed, and hears it of them. */
export interface TabLine {
  tell(): void;
  hear(listener: () => void): void;
  close(): void;
}

/** What a runner said with their own hand: kept once the disk has it. */
const DURABLE: ReadonlySet<Happening["kind"]> = new Set(["mended", "flared"] as const);

/** What a phone answered by itself, and from how many facts. */
export type PhoneAnswer = NonNullable<SyncInput["answer"]>;

/** The id was used before, for another answer that can't be changed any more. */
export class AlreadySaved extends Error {
  override readonly name = "AlreadySaved";
}

/** A phone's facts as one tab sees them: everything in memory, every change first on the shelf. */
export class PhoneStore {
  readonly shelf: Shelf;
  readonly #clock: () => number;
  readonly #tabs: TabLine;
  readonly #listeners = new Set<() => void>();
  #view: Queue;
  #answer: { readonly answer: PhoneAnswer; readonly revision: number } | null = null;

  /** Reads the shelf. `clock` is the phone's own, epoch ms. */
  static async open(shelf: Shelf, tabs: TabLine, clock: () => number): Promise<PhoneStore> {
    const store = new PhoneStore(await shelf.readAll(), shelf, tabs, clock);
    tabs.hear(() => void store.#reread());
    return store;
  }

  private constructor(view: Queue, shelf: Shelf, tabs: TabLine, clock: () => number) {
    this.#view = view;
    this.shelf = shelf;
    this.#tabs = tabs;
    this.#clock = clock;
  }

  /** Another object after every change. */
  get view(): Queue {
    return this.#view;
  }

  /** The phone's own clock, epoch ms. */
  now(): number {
    return this.#clock();
  }

  /** Calls back after every change; gives what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Puts answers on this phone, and the form's draft away. Resolves once the disk has them.
   * @throws {AlreadySaved} for an id under which something else was said; whatever the browser throws that keeps nothing
   */
  async save(facts: readonly NewFact[], draft?: string): Promise<void> {
    for (const { id, entry } of facts) {
      const known = this.#view.facts.get(id);
      if (known && !saysTheSame(known.entry, entry)) throw new AlreadySaved();
    }
    await this.#happen({ kind: "saved", facts }, { durable: true, draft });
  }

  /** Notes what this phone answered from the facts of its view: it goes with the next call, to be compared. */
  answered(answer: PhoneAnswer): void {
    this.#answer = { answer, revision: this.#view.meta.revision };
  }

  /** The phone's own answer, while it is from the facts of this queue; else null. */
  answerOf({ meta }: Queue): PhoneAnswer | null {
    return this.#answer?.revision === meta.revision ? this.#answer.answer : null;
  }

  /** Something else happened. */
  happen(happening: Exclude<Happening, { kind: "saved" }>): Promise<void> {
    return this.#happen(happening, { durable: DURABLE.has(happening.kind) });
  }

  close(): void {
    this.#listeners.clear();
    this.#tabs.close();
    this.shelf.close();
  }

  async #happen(happening: Happening, options: ChangeOptions): Promise<void> {
    const event = { ...happening, clock: this.#clock() };
    const changed = await this.shelf.change(idsOf(event), (queue) => reduce(queue, event), options);
    const facts = new Map<string, PhoneFact>(this.#view.facts);
    for (const fact of changed.put) facts.set(fact.id, fact);
    for (const id of changed.gone) facts.delete(id);
    this.#show({ facts, meta: changed.meta });
    this.#tabs.tell();
  }

  async #reread(): Promise<void> {
    this.#show(await this.shelf.readAll());
  }

  #show(view: Queue): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
