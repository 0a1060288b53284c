import type { With } from "#words/holes.ts";

/** The parts of the rules, in the order in which they are listed. */
export type RulePart =
  | "day"
  | "session"
  | "step"
  | "walkRun"
  | "exercise"
  | "measure"
  | "plan"
  | "flag";

/** What the protocol document says of itself, and how two of them differ. */
export interface ProtocolWords {
  readonly title: string;
  readonly says: string;
  readonly parts: Readonly<Record<RulePart, string>>;
  readonly differs: {
    readonly changed: With<"place" | "before" | "after">;
    readonly added: With<"place" | "after">;
    readonly removed: With<"place" | "before">;
    readonly moved: With<"place">;
  };
}
