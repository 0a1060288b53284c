"use client";
import { useTable } from "@springback/ui/primitives/words-provider";
import type { Say } from "@springback/words/words";
import type { English, Feature } from "#words/tables.ts";

/** Says a feature's words in the runner's language. The page names the feature in its `PageWords`. */
export function useWords<F extends Feature>(feature: F): Say<English[F]> {
  return useTable<English[F]>(feature);
}
