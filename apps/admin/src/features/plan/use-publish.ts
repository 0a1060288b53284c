"use client";

import { errorDataOf } from "@springback/api/errors";
import type { CoachOutputs } from "@springback/api/routers/coach";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client.ts";

type ToEdit = CoachOutputs["plan"]["read"];

/** Publishing, and what somebody else published in the meantime when that is why it failed. */
export function usePublish(runnerId: string, onPublished: (version: number) => void) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [newer, setNewer] = useState<ToEdit | null>(null);
  const publish = useMutation(
    trpc.plan.publish.mutationOptions({
      onSuccess: async ({ version }) => {
        setNewer(null);
        onPublished(version);
        await queries.invalidateQueries();
      },
      onError: async (error) => {
        if (errorDataOf(error)?.code !== "CONFLICT") return;
        setNewer(
          await queries.fetchQuery({
            ...trpc.plan.read.queryOptions({ runnerId }),
            staleTime: 0,
          }),
        );
      },
    }),
  );
  return { publish, newer, settle: () => setNewer(null) };
}
