import type { WalkRunTable } from "#timeline/timeline.ts";

/** A walk-run table, clinical.md 7.4. What is done at each step is in walk-run-sessions.ts, and in words in each language. */
export interface WalkRunRows {
  readonly table: WalkRunTable;
  readonly source: string;
  readonly firstStep: number;
  readonly topStep: number;
}

/** The walk-run tables a coach may assign; WR-A is the default one. */
export const WALK_RUN_TABLES: Readonly<Record<WalkRunTable, WalkRunRows>> = {
  "WR-A": { table: "WR-A", source: "ARC", firstStep: 0, topStep: 5 },
  "WR-B": { table: "WR-B", source: "TRI23", firstStep: 1, topStep: 6 },
  "WR-C": { table: "WR-C", source: "PRA19", firstStep: 0, topStep: 5 },
  "WR-D": { table: "WR-D", source: "UDEL", firstStep: 1, topStep: 8 },
  "WR-E": { table: "WR-E", source: "PPTA", firstStep: 1, topStep: 10 },
};

/** The last step of a table. */
export function topStep(table: WalkRunTable): number {
  return WALK_RUN_TABLES[table].topStep;
}
