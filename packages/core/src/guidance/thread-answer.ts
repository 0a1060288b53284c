import type { Situation } from "#guidance/situation.ts";
import type { JudgedSession } from "#sessions/judge.ts";
import type { Guidance } from "#timeline/timeline.ts";

/** An answer before what would change it is looked for. */
export type Told = Omit<Guidance, "wouldChange" | "injuries">;

/** What the rules say of one injury, or of a runner whose facts name none, and what it was read from. */
export interface ThreadAnswer {
  readonly injury: string | null;
  readonly seen: Situation;
  /** The sessions it lists. */
  readonly listed: readonly JudgedSession[];
  readonly told: Told;
}
