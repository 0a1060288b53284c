"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#client.ts";
import { type Followed, followed, hasPlanned, keyAfter, pieceOf } from "#features/week/pieces.ts";
import type { Changed, Week, WeekRead } from "#features/week/week-words.ts";

export type Conflict = Extract<Changed, { kind: "conflict" }>;
export type Offered = NonNullable<WeekRead["offered"]>;
type Base = Pick<Week, "from" | "version">;

/** What a runner does with their week. */
export type Change =
  | { readonly kind: "build"; readonly offered: Offered }
  | { readonly kind: "move"; readonly key: string; readonly to: string }
  | { readonly kind: "dayOff"; readonly date: string }
  | { readonly kind: "undo"; readonly version: number };

const baseOf = (week: Week | null): Base | null =>
  week && { from: week.from, version: week.version };

/** What is in force as far as this device knows, and how to put another week in its place. */
function useKnown() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const key = trpc.week.read.queryKey();
  return {
    week: (): Week | null => queries.getQueryData(key)?.week ?? null,
    show: (week: Week | null): void => {
      queries.setQueryData(key, (old) => old && { ...old, week });
    },
    askAgain: () => void queries.invalidateQueries({ queryKey: key }),
  };
}

/**
 * Asks for a change of the week that is in force once the changes before it are answered, so that one hand is never in its
 * own way. Answers null where there is nothing left to change.
 */
function useAsk(known: ReturnType<typeof useKnown>, moves: Followed) {
  const { week } = useTRPCClient();
  return async (change: Change): Promise<Changed | null> => {
    const now = known.week();
    const base = baseOf(now);
    if (change.kind === "build") return week.build.mutate({ base, offered: change.offered });
    if (!now || !base) return null;
    // A second press while the first is answered asks for nothing more.
    if (change.kind === "undo")
      return change.version === base.version ? week.undo.mutate({ base }) : null;
    if (change.kind === "dayOff")
      return hasPlanned(now, change.date) ? week.takeOff.mutate({ base, date: change.date }) : null;
    const key = followed(now, moves, change.key);
    const piece = pieceOf(now, key);
    if (!piece || piece.date === change.to) return null;
    const { activity } = piece.work.work;
    const answer = await week.move.mutate({ base, activity, date: piece.date, to: change.to });
    if (answer.kind === "saved") moves.set(key, keyAfter(key, change.to));
    return answer;
  };
}

/** The week as it stands, and the ways to change it: one after the other, each on top of what the last one made. */
export function useWeek() {
  const trpc = useTRPC();
  const known = useKnown();
  const { data } = useSuspenseQuery(trpc.week.read.queryOptions());
  const [moves] = useState<Followed>(() => new Map());
  const ask = useAsk(known, moves);
  const [clash, setClash] = useState<{ conflict: Conflict; again: Change } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [last, setLast] = useState<Change["kind"] | null>(null);
  const [news, setNews] = useState(0);
  const lookUp = (): void => setNews((so) => so + 1);
  const change = useMutation({
    scope: { id: "week" },
    mutationFn: ask,
    onMutate: () => setRefused(null),
    onSuccess: (answer, again: Change) => {
      if (!answer) return;
      if (again.kind === "build" || answer.kind === "conflict") lookUp();
      setClash(answer.kind === "conflict" ? { conflict: answer, again } : null);
      setRefused(answer.kind === "refused" ? answer.rule : null);
      setLast(answer.kind === "saved" ? again.kind : null);
      if (answer.kind === "saved") known.show(answer.week);
      if (answer.kind === "refused") known.askAgain();
    },
    onError: (_, { kind }) => {
      if (kind === "build") lookUp();
    },
  });
  return {
    ...data,
    clash,
    refused,
    error: change.error,
    /** Whether what was asked for last is a whole week. */
    isBuild: change.variables?.kind === "build",
    building: change.isPending && change.variables.kind === "build",
    /** Counts what is to be read at the top of the page. */
    news,
    /** What was done last, while nothing was asked for since that didn't go through. */
    last,
    onChange: (wanted: Change) => change.mutate(wanted),
    /** Goes on from what is in force now; with `mine`, the change is asked for again on top of it. */
    settle: (mine: boolean) => {
      if (!clash) return;
      known.show(clash.conflict.now);
      setClash(null);
      lookUp();
      if (mine) change.mutate(clash.again);
    },
  };
}
