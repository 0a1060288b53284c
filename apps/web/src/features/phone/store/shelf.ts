import type { PhoneFact, PhoneMeta, Queue } from "#features/phone/queue/phone-fact.ts";

/** What a change left behind: the facts it put or took, and the rest. */
export interface Changed {
  readonly put: readonly PhoneFact[];
  readonly gone: readonly string[];
  readonly meta: PhoneMeta;
}

export interface ChangeOptions {
  /** Resolve only once the disk has it, not merely the browser. */
  readonly durable?: boolean;
  /** A form's draft that goes in the same moment. */
  readonly draft?: string | undefined;
}

/** Where a phone's facts lie. Several tabs have the same one open; a change is one transaction. */
export interface Shelf {
  /** Everything. */
  readAll(): Promise<Queue>;
  /** The facts that aren't stored yet. */
  readOpen(): Promise<Queue>;
  /** Puts what `step` makes of the named facts and all that aren't stored. Rejects when the browser won't keep it. */
  change(
    ids: readonly string[],
    step: (queue: Queue) => Queue,
    options?: ChangeOptions,
  ): Promise<Changed>;
  /** What was typed into a form and not saved; undefined without any. */
  readDraft(form: string): Promise<unknown>;
  /** Keeps what was typed so far; undefined forgets it. */
  keepDraft(form: string, typed: unknown): Promise<void>;
  /** What was computed from the facts of a revision (`PhoneMeta.revision`) by a rule set; undefined when it is old. */
  readState(rules: string, revision: number): Promise<unknown>;
  keepState(rules: string, revision: number, state: unknown): Promise<void>;
  close(): void;
}

/** How two queues differ. */
export function differenceOf(before: Queue, after: Queue): Changed {
  return {
    put: [...after.facts.values()].filter((fact) => before.facts.get(fact.id) !== fact),
    gone: [...before.facts.keys()].filter((id) => !after.facts.has(id)),
    meta: after.meta,
  };
}
