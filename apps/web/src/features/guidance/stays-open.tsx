"use client";
import { useWords } from "#words/use-words.ts";

/**
 * Under a flag that stops everything: what lifts it, where a go-ahead does, also for a runner whom nobody coaches, and what of
 * their own stays open. The links are the browser's own: a phone without a line finds what it keeps behind them.
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
    </>
  );
}
