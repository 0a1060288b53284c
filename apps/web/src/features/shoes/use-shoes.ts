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
    /** Keeps the pair with a fact of its own. */
    tell(pair: ToTell): void {
      putAway.reset();
      const told = JSON.stringify(pair);
      const sending = sent?.told === told ? sent : { told, factId: v7() };
      setSent(sending);
      const { id, label, startedOn, ...answers } = pair;
      save.mutate({ pair: { id, label, startedOn }, fact: { id: sending.factId, ...answers } });
    },
    putAway(id: string, away: boolean): void {
      save.reset();
      putAway.mutate({ id, away });
    },
    isPending: save.isPending || putAway.isPending,
    error: save.error ?? putAway.error,
  };
}
