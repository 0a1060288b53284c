"use client";

import type { CoachOutputs } from "@springback/api/routers/coach";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffect } from "react";
import { useTRPC } from "#client.ts";

interface Seeing {
  readonly runnerId: string;
  readonly thread: CoachOutputs["messages"]["read"] | undefined;
  /** What stands at the thread's end: it counts as seen once that was on the screen. */
  readonly end: RefObject<HTMLElement | null>;
}

/** Says that what is new in a thread was seen, once it really was on the screen: the thread isn't at the top of the page. */
export function useSeen({ runnerId, thread, end }: Seeing): void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    trpc.messages.seen.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: trpc.messages.pathKey() });
        await queries.invalidateQueries({ queryKey: trpc.inbox.pathKey() });
      },
    }),
  );
  const through = thread?.unread ? thread.lines.at(-1)?.at : undefined;
  useEffect(() => {
    if (!through || !end.current) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      mutate({ runnerId, through });
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [end, mutate, runnerId, through]);
}
