import { explain, saidOf } from "@springback/core/explain";
import type { StepOffer, StepView } from "@springback/core/step-view";
import type { CoreWords } from "#words/core-words.ts";

interface Reason {
  readonly rule: string;
  readonly sentence: string;
}

/** A gate with what it is called; null where the rules have no name for it. */
export type SaidGate = StepView["gates"][number] & { readonly what: string | null };

/** What the rules propose about the stage, in words: plain data that a server sends with the page, and a phone makes anew. */
export interface SaidStep extends Pick<StepView, "step" | "heldBy" | "isLadderOpen"> {
  /** What the stage is called, and the next one; null at the top. */
  readonly stage: string;
  readonly next: string | null;
  /** What may be taken, by name and how often it is done; null while there is nothing. */
  readonly offer: (StepOffer & { readonly name: string; readonly often: string }) | null;
  /** The rules behind this week's step, the deciding one first. */
  readonly why: readonly Reason[];
  readonly gates: readonly SaidGate[];
}

/** The rules' proposal in words. */
export function sayStep(view: StepView, { rules, stages }: CoreWords): SaidStep {
  const { step, heldBy, isLadderOpen, offer, next } = view;
  return {
    ...{ step, heldBy, isLadderOpen },
    stage: stages[view.stage].name,
    next: next && stages[next].name,
    offer: offer && { ...offer, ...stages[offer.to] },
    why: view.why.map((rule) => ({ rule, sentence: explain(rule, rules).sentence })),
    gates: view.gates.map((gate) => ({ ...gate, what: saidOf(gate.gate, rules)?.title ?? null })),
  };
}
