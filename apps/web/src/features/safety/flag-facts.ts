import { advanceTriage, noFlags, openFlags } from "@springback/core/triage";
import type { RedFlagAnswers } from "@springback/core/timeline";
import { v7 } from "uuid";

/** One fact for each flag that the answers of somebody whose history we have open; none where nothing was answered yes. */
export function flagFacts(answers: RedFlagAnswers, at: string) {
  const triage = advanceTriage(noFlags(), {
    kind: "intake",
    at,
    side: "both",
    site: "unsure",
    mode: "returning",
    answers,
  });
  return openFlags(triage)
    .filter(({ flag }) => flag !== "RF-AGE")
    .map(({ flag }) => ({ id: v7(), entry: { kind: "flag" as const, at, flag, answers } }));
}
