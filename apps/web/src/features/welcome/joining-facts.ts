import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { Draft } from "#features/check/draft.ts";
import { type DraftFact, factsOf } from "#features/check/draft-facts.ts";

export type JoiningDraft = RunnerOutputs["timeline"]["record"];

/** The facts of this phone's draft that belong to an account: none of a draft for which no link went to its address, agreed to. */
export function joiningFacts(draft: Draft | null, email: string): readonly DraftFact[] {
  if (!draft?.sentTo || same(draft.sentTo) !== same(email)) return [];
  if (draft.typed.save?.consent !== true) return [];
  return factsOf(draft) ?? [];
}

/** A phone may be shared: what one filled in is not another's. */
const same = (address: string): string => address.trim().toLowerCase();
