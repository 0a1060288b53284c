"use client";
import { StillWaits } from "#features/phone/badge/sync-badge.tsx";
import { useWords } from "#words/use-words.ts";

/**
 * Under a flag that stops everything: what lifts it, where a go-ahead does, also for a runner whom nobody coaches, what of their
 * own stays open, and whether the answer that opened it is only on this phone yet. The links are the browser's own: a phone
 * without a line finds what it keeps behind them.
 */
export function StaysOpen({ lifts }: { readonly lifts: boolean }) {
  const say = useWords("guidance");
  return (
    <>
      {lifts && say("lifts")}{" "}
      <a className="link whitespace-nowrap" href="/account#coach">
        {say("toCoach")}
      </a>{" "}
      ·{" "}
      <a className="link whitespace-nowrap" href="/history">
        {say("toHistory")}
      </a>{" "}
      ·{" "}
      <a className="link whitespace-nowrap" href="/account">
        {say("toExport")}
      </a>
      <StillWaits />
    </>
  );
}
