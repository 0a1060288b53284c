"use client";
import { StillWaits } from "#features/phone/badge/sync-badge.tsx";
import { useWords } from "#words/use-words.ts";

/**
 * Under a flag that stops everything: what lifts it, also for a runner whom nobody coaches, what of their own stays open, and
 * whether the answer that opened it is only on this phone yet.
 * The links are the browser's own: a phone without a line finds what it keeps behind them.
 */
export function StaysOpen() {
  const say = useWords("guidance");
  return (
    <>
      {say("lifts")}{" "}
      <a className="link" href="/account#coach">
        {say("toCoach")}
      </a>{" "}
      ·{" "}
      <a className="link" href="/history">
        {say("toHistory")}
      </a>{" "}
      ·{" "}
      <a className="link" href="/account">
        {say("toExport")}
      </a>
      <StillWaits />
    </>
  );
}
