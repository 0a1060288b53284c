"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "#client.ts";
import { useWords } from "#words/use-words.ts";

/** The way to what a coach wrote and the runner hasn't seen; nothing while there is nothing. Names "unread" in its words. */
export function UnreadLink() {
  const say = useWords("unread");
  const trpc = useTRPC();
  const { data } = useQuery(trpc.messages.unread.queryOptions());
  if (!data?.n) return null;
  return (
    <p className="mt-6 border-t border-hairline pt-2">
      <Link href="/messages" className="link tap inline-flex items-center font-semibold">
        {say("waiting", { n: data.n })}
      </Link>
    </p>
  );
}
