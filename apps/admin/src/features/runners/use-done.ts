"use client";

import { useToast } from "@springback/ui/primitives/toast";
import { useQueryClient } from "@tanstack/react-query";

/** After a save: reads everything on the screen again and says what was saved. */
export function useDone(): (words: string) => Promise<void> {
  const queries = useQueryClient();
  const toast = useToast();
  return async (words) => {
    toast(words);
    await queries.invalidateQueries();
  };
}
