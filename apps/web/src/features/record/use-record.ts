"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client.ts";

/** Stores facts and lets every screen ask again. Sent again with the same ids, they are still stored once. */
export function useRecord() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    trpc.timeline.record.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  );
}
