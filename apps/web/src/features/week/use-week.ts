"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { pieceOf } from "#features/week/pieces.ts";
import type { Changed, Week, WeekRead } from "#features/week/week-words.ts";

export type Conflict = Extract<Changed, { kind: "conflict" }>;
export type Offered = NonNullable<WeekRead["offered"]>;
type Base = Pick<Week, "from" | "version">;

/** What the week is changed by: from what is shown, so that nothing another device did is overwritten unseen. */
export type Change = (base: Base | null) => void;

const baseOf = (week: Week | null): Base | null =>
  week && { from: week.from, version: week.version };

/** What is moved, and from where, by its key. */
function moveOf(week: Week | null, key: string) {
  const piece = week && pieceOf(week, key);
  return piece && { date: piece.date, activity: piece.work.work.activity };
}

/** Puts a week that was just answered in the place of the one that is shown. */
function useShow(): (week: Week | null) => void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return (week) => {
    queries.setQueryData(trpc.week.read.queryKey(), (old) => old && { ...old, week });
  };
}

/** The week as it stands, and the two ways to change it. */
export function useWeek() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const show = useShow();
  const { data } = useSuspenseQuery(trpc.week.read.queryOptions());
  const [clash, setClash] = useState<{ conflict: Conflict; again: Change } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const took = (answer: Changed, again: Change): void => {
    setClash(answer.kind === "conflict" ? { conflict: answer, again } : null);
    setRefused(answer.kind === "refused" ? answer.rule : null);
    if (answer.kind === "saved") show(answer.week);
    if (answer.kind === "refused") void queries.invalidateQueries();
  };
  const build = useMutation(trpc.week.build.mutationOptions());
  const move = useMutation(trpc.week.move.mutationOptions());

  const buildOn =
    (offered: Offered): Change =>
    (base) =>
      build.mutate({ base, offered }, { onSuccess: (answer) => took(answer, buildOn(offered)) });
  const moveOn =
    (key: string, to: string): Change =>
    (base) => {
      const what = moveOf(data.week, key);
      if (!base || !what) return;
      move.mutate({ base, ...what, to }, { onSuccess: (answer) => took(answer, moveOn(key, to)) });
    };
  return {
    ...data,
    clash,
    refused,
    error: build.error ?? move.error,
    building: build.isPending,
    built: build.data?.kind === "saved",
    onBuild: (offered: Offered) => buildOn(offered)(baseOf(data.week)),
    onMove: (key: string, to: string) => moveOn(key, to)(baseOf(data.week)),
    /** Goes on from what is in force now; with `mine`, the change is asked for again on top of it. */
    settle: (mine: boolean) => {
      if (!clash) return;
      const { now } = clash.conflict;
      show(now);
      setClash(null);
      if (mine) clash.again(baseOf(now));
    },
  };
}
