import type { PackId } from "#timeline/timeline.ts";

/** What each injury is called. */
export type PackWords = Readonly<Record<PackId, string>>;
