"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { v7 } from "uuid";
import { useTRPC } from "#client.ts";
import type { ReadPair } from "#features/shoes/read-pair.ts";

/** A pair to be told of, by the id it has or was given when its form was opened. */
export interface ToTell extends ReadPair {
  readonly id: string;
  /** The fact that tells of it, and when that was first sent (RFC 3339): a second try sends the same. */
  readonly factId: string;
  readonly at: string;
}

export const freshId = (): string => v7();

/** A fact of this moment, not sent yet. */
export const newTelling = (): Pick<ToTell, "factId" | "at"> => ({
  factId: freshId(),
  at: new Date().toISOString(),
});

/** Telling of a pair, and putting one away; the page is drawn anew after either. */
export function useShoes(onDone: () => void) {
  const trpc = useTRPC();
  const router = useRouter();
  const onSuccess = (): void => {
    onDone();
    router.refresh();
  };
  const tell = useMutation(trpc.shoes.save.mutationOptions({ onSuccess }));
  const putAway = useMutation(trpc.shoes.putAway.mutationOptions({ onSuccess }));
  return {
    /** Keeps the pair with its fact. */
    tell({ id, label, startedOn, factId, at, ...told }: ToTell): void {
      putAway.reset();
      const entry = { kind: "shoes", at, ...told } as const;
      tell.mutate({ pair: { id, label, startedOn }, fact: { id: factId, entry } });
    },
    putAway(id: string, away: boolean): void {
      tell.reset();
      putAway.mutate({ id, away });
    },
    isPending: tell.isPending || putAway.isPending,
    isSaved: tell.isSuccess || putAway.isSuccess,
    error: tell.error ?? putAway.error,
  };
}
