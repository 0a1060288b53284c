"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import type { ReadPair } from "#features/shoes/read-pair.ts";

/** A pair to be told of, by the id it has or was given when its form was opened. */
export interface ToTell extends ReadPair {
  readonly id: string;
}

/** What was sent and isn't known to be stored: sent again as it is, it is the same fact. */
interface Sent {
  readonly told: string;
  readonly factId: string;
  /** RFC 3339 */
  readonly at: string;
}

/** Telling of a pair, and putting one away; the page is drawn anew after either. */
export function useShoes(onDone: () => void) {
  const trpc = useTRPC();
  const router = useRouter();
  const [sent, setSent] = useState<Sent | null>(null);
  const onSuccess = (): void => {
    setSent(null);
    onDone();
    router.refresh();
  };
  const save = useMutation(trpc.shoes.save.mutationOptions({ onSuccess }));
  const putAway = useMutation(trpc.shoes.putAway.mutationOptions({ onSuccess }));
  return {
    /** Keeps the pair with a fact of this moment. */
    tell(pair: ToTell): void {
      putAway.reset();
      const told = JSON.stringify(pair);
      const now = { told, factId: v7(), at: new Date().toISOString() };
      const sending = sent?.told === told ? sent : now;
      setSent(sending);
      const { id, label, startedOn, ...heights } = pair;
      const entry = { kind: "shoes", at: sending.at, ...heights } as const;
      save.mutate({ pair: { id, label, startedOn }, fact: { id: sending.factId, entry } });
    },
    putAway(id: string, away: boolean): void {
      save.reset();
      putAway.mutate({ id, away });
    },
    isPending: save.isPending || putAway.isPending,
    error: save.error ?? putAway.error,
  };
}
