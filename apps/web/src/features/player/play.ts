import type { SessionItem } from "@springback/core/strength";
import type { Session, Standing } from "#features/player/session.ts";
import type { Signals } from "#features/player/signals.ts";
import type { Step } from "#features/player/steps.ts";
import type { Told } from "#features/player/use-session.ts";

/** What the rules say about a session beyond its lines. */
export interface Guard {
  /** What may stand in for a line, nearest first, by the line's exercise. */
  readonly instead: Readonly<Record<string, readonly SessionItem[]>>;
  /** The pain a set may reach for this runner, 0 to 10. */
  readonly painCap: number;
}

/** A session in play, as every view of the player is given it. */
export interface Play extends Guard {
  readonly session: Session;
  readonly standing: Standing;
  /** The step in hand. */
  readonly step: Step;
  readonly tell: (told: Told) => void;
  readonly undo: () => void;
  readonly signals: Signals;
  readonly onSignals: (signals: Signals) => void;
  /** Opens the pain scale in place of the buttons. */
  readonly askPain: () => void;
}
