"use client";
import type { RunnerOutputs } from "@springback/api/routers/runner";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "#client.ts";
import { nextLook, type Phase } from "#features/subscription/confirmation.ts";

interface Confirmation {
  readonly phase: Phase;
  readonly state: RunnerOutputs["billing"]["state"] | undefined;
  readonly error: unknown;
}

/** Asks how a payment stands, again and again for a minute, until it is there. */
export function useConfirmation(sessionId: string): Confirmation {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [phase, setPhase] = useState<Phase>("confirming");
  const { mutateAsync, data, error } = useMutation(trpc.billing.confirm.mutationOptions());
  const ask = useRef(mutateAsync);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const began = Date.now();
    const look = async (): Promise<void> => {
      const answer = await ask.current({ sessionId }).catch((fault: unknown) => ({ fault }));
      if (left) return;
      const next = nextLook(answer, Date.now() - began);
      if (next.phase === "confirmed") await queries.invalidateQueries();
      setPhase(next.phase);
      if (next.waitMs !== null) timer = setTimeout(() => void look(), next.waitMs);
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [sessionId, queries]);
  return { phase, state: data, error };
}
