import type { Evidence } from "#packs/evidence.ts";

/** A class of activity of the 2015 return-to-sport programme. */
export interface ActivityClass {
  readonly name: "light" | "medium" | "high";
  /** Least and most, of 10. */
  readonly painDuring: readonly [number, number];
  readonly painNextDay: readonly [number, number];
  readonly rpe: readonly [number, number];
  /** Days before the next such day by the table; a coach may choose them in place of the default. */
  readonly recoveryDays: number;
  readonly example: string;
  readonly source: string;
  readonly evidence: Evidence;
}

const UNREAD = { source: "SC15, table not read", evidence: "unverified" } as const;

/**
 * clinical.md 2.5. Only the first page of the paper was read, so nothing here decides: a day is classed by effort and kind, pain
 * is judged by the pain rule, and the default days are the parameters `mediumRecovery` and `highRecovery`. By pain alone
 * a "high" day would already be over the default limit.
 */
export const ACTIVITY_CLASSES: readonly ActivityClass[] = [
  {
    name: "light",
    painDuring: [1, 2],
    painNextDay: [1, 2],
    rpe: [0, 1],
    recoveryDays: 0,
    example: "A long walk; may be daily",
    ...UNREAD,
  },
  {
    name: "medium",
    painDuring: [2, 3],
    painNextDay: [3, 4],
    rpe: [2, 4],
    recoveryDays: 2,
    example: "Half an hour's easy jog on the flat",
    ...UNREAD,
  },
  {
    name: "high",
    painDuring: [4, 5],
    painNextDay: [5, 6],
    rpe: [5, 10],
    recoveryDays: 3,
    example: "Twenty minutes at about 85 % of the speed before the injury",
    ...UNREAD,
  },
];
