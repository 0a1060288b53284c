import type { Stage } from "#timeline/timeline.ts";

/** What the stages of the ladder are called, and how often their strength is done. */
export type StageWords = Readonly<Record<Stage, { readonly name: string; readonly often: string }>>;
