import { RED_FLAG_SOURCES } from "#packs/red-flag-sources.ts";

/** Where each rule of the day comes from (clinical.md 1.5), and what else an answer gives as a reason. */
export const DAY_SOURCES = {
  B0: "ours",
  B1: "THO, PPT, AZD",
  B2: "SIL07, EFE",
  "B-UNANSWERED": "ours",
  B3: "seed §1",
  B4: "ours",
  B5: "seed §1",
  BP: "ACH1, SAX, PRA19; order ours",
  B6: "FRA25",
  B7: "SC15 classes; days ours",
  B8: "seed §3, PRI25",
  B9: "seed §1",
  "SAFETY-NET": "ours",
  OVERRIDE: "ours",
} as const;

export type DayRuleId = keyof typeof DAY_SOURCES;

const SOURCES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(DAY_SOURCES),
  ...Object.entries(RED_FLAG_SOURCES),
]);

/**
 * The source of a reason an answer may give: a rule of the day, a red flag, a coach's override; null for any other id. Apart
 * from the words, so that deciding needs none of them.
 */
export function reasonSource(rule: string): string | null {
  return SOURCES.get(rule) ?? null;
}
