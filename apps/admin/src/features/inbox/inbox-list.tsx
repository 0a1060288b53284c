"use client";

import { sentenceForError } from "@springback/api/errors";
import type { CoachOutputs } from "@springback/api/routers/coach";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { InboxRow } from "@springback/ui/domain/inbox-row";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { KeyHint } from "@springback/ui/primitives/key-hint";
import { Pending } from "@springback/ui/primitives/pending";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRef } from "react";
import { useTRPC } from "#client.ts";
import { countWords, needWords, unreadWords } from "#features/inbox/need-words.ts";
import { useListKeys } from "#features/inbox/use-list-keys.ts";
import { sinceWords } from "#features/words/moment-words.ts";

type Inbox = CoachOutputs["inbox"]["read"];

/** How often an open inbox looks again. */
const AGAIN_MS = 5 * 60_000;

function Rows({ inbox, openId }: { readonly inbox: Inbox; readonly openId: string | null }) {
  if (inbox.rows.length === 0) {
    return (
      <EmptyState title="Nothing needs you">
        Nobody has a red flag, a flare, a plan that no longer fits or a long silence.
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="border-t border-hairline">
        {inbox.rows.map((row) => (
          <InboxRow
            key={row.runnerId}
            name={row.name || "A new runner"}
            href={`/runners/${row.runnerId}`}
            state={row.standing}
            reason={needWords(row, inbox.at)}
            suggestion={unreadWords(row)}
            since={sinceWords(row.since, inbox.at, row.zone)}
            current={row.runnerId === openId}
            link={Link}
          />
        ))}
      </ol>
      <p className="px-4 py-5 text-sm text-quiet">Nothing else needs you.</p>
    </>
  );
}

function Fine({ inbox, openId }: { readonly inbox: Inbox; readonly openId: string | null }) {
  if (inbox.fine.length === 0) return null;
  return (
    <details
      className="border-t border-hairline"
      open={inbox.fine.some((row) => row.runnerId === openId) || undefined}
    >
      <summary className="link tap mx-4 inline-flex items-center text-sm">
        {inbox.fine.length === 1 ? "1 needs nothing" : `${inbox.fine.length} need nothing`}
      </summary>
      <ul className="pb-4">
        {inbox.fine.map((row) => (
          <li key={row.runnerId}>
            <Link
              href={`/runners/${row.runnerId}`}
              aria-current={row.runnerId === openId ? "true" : undefined}
              className="tap flex items-center px-4 text-sm -outline-offset-2! hover:bg-wash aria-[current=true]:bg-wash aria-[current=true]:font-semibold"
            >
              {row.name || "A new runner"}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who needs the coach, in order; the rest counted and put away. */
export function InboxList({ openId }: { readonly openId: string | null }) {
  const trpc = useTRPC();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  const { data, error, refetch } = useQuery({
    ...trpc.inbox.read.queryOptions(),
    refetchInterval: AGAIN_MS,
  });
  const Heading = openId === null ? "h1" : "h2";
  return (
    <div ref={list}>
      <div className="mb-4 px-4">
        <Heading className="display text-3xl">Inbox</Heading>
        {data && <p className="mt-2 text-sm text-quiet">{countWords(data.counts)}</p>}
      </div>
      {error && (
        <Banner
          kind="error"
          title="The list didn't load"
          action={
            <Button kind="quiet" small onClick={() => void refetch()}>
              Try again
            </Button>
          }
        >
          {sentenceForError(error)}
        </Banner>
      )}
      {data ? (
        <>
          <Rows inbox={data} openId={openId} />
          <Fine inbox={data} openId={openId} />
          <p className="mt-4 hidden gap-2 px-4 text-xs text-quiet pointer-fine:md:flex">
            <KeyHint keys="J" /> <KeyHint keys="K" /> down and up, <KeyHint keys="Enter" /> opens
          </p>
        </>
      ) : (
        !error && <Pending lines={4}>Looking at everyone you coach.</Pending>
      )}
    </div>
  );
}
