import type { Feature } from "#words/tables.ts";

/** The words of Today in all its states: also of what comes before its answer, or stands in the answer's place. */
export const TODAY_WORDS = [
  ...(["check", "checkIn", "disagree", "dose", "flare", "gap", "guidance"] as const),
  ...(["keeping", "ladder", "refused", "step", "today", "unread"] as const),
] as const satisfies readonly Feature[];
