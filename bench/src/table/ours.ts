import { decide } from "@springback/core/today";
import type { Case, TableAnswer } from "#table/case.ts";

/** Our answer in the form all tables are compared in: without the facts, the sources and the open flags it also tells. */
export function answerOurs({ situation, screening }: Case): TableAnswer {
  const { decision, how, capM, reasons } = decide(situation, screening);
  const rules = reasons.map(({ rule }) => rule).filter((rule) => !rule.startsWith("RF-"));
  return { decision, how, capM, rules };
}
