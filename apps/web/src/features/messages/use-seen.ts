"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "#client.ts";

type Thread = RunnerOutputs["messages"]["read"];

/** Once a part with something new is on the screen, says that it was seen. */
export function useSeen(coachId: string, thread: Thread | undefined): void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    trpc.messages.seen.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.messages.pathKey() }),
    }),
  );
  const through = thread?.unread ? thread.lines.at(-1)?.at : undefined;
  useEffect(() => {
    if (through) mutate({ coachId, through });
  }, [coachId, mutate, through]);
}
