"use client";
import { useWords } from "#words/use-words.ts";

/** Under a flag that stops everything: what lifts it, and what of the runner's own stays open. */
export function StaysOpen() {
  const say = useWords("today");
  return (
    <>
      {say("seeLifts")}{" "}
      <a className="link" href="/account#coach">
        {say("seeCoach")}
      </a>{" "}
      ·{" "}
      <a className="link" href="/history">
        {say("seeHistory")}
      </a>{" "}
      ·{" "}
      <a className="link" href="/account">
        {say("seeAccount")}
      </a>
    </>
  );
}
