"use client";
import type { StrengthView } from "@springback/core/strength-view";
import { type ReactNode, useEffect, useState } from "react";
import { v7 } from "uuid";
import { later } from "#features/frame/later.tsx";
import { useAwake } from "#features/frame/use-awake.ts";
import { begin, type Session } from "#features/player/session.ts";
import { loadSession, storeSession } from "#features/player/session-shelf.ts";
import { Speaker } from "#features/player/speaker.ts";
import { FinishForm } from "#features/strength/finish-form.tsx";
import { Overview } from "#features/strength/overview.tsx";

export type StrengthToday = StrengthView;

interface Props {
  readonly today: StrengthToday;
  /** How it feels today hasn't been answered yet. */
  readonly needsNow: boolean;
  /** Id of the runner: what lies on a shared phone may be another's. */
  readonly owner: string;
  /** The session was saved on this phone. */
  readonly onSaved: () => void;
  /** What stands under the session before it is begun. */
  readonly after: ReactNode;
}

const loadPlayer = () => import("#features/player/running.tsx");
const Running = later(async () => (await loadPlayer()).Running);
/** What this phone keeps under way for a runner, as of now. */
const underWay = (owner: string) => loadSession(localStorage, owner, Date.now());

/**
 * The session as a list, then as it is done. What is under way is on the phone alone: the server draws the list, and the phone
 * looks for it at its first drawing of its own. Until then nothing can be begun: the words of the exercises may be on their way, and
 * a tap would be lost.
 */
export function StrengthDay({ today, needsNow, owner, after, onSaved }: Props) {
  const isPhone = useAwake();
  const [hasLooked, setLooked] = useState(false);
  const [session, setSession] = useState<Session | null>(null);
  const [plays, setPlays] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [speaker] = useState(() => new Speaker());
  if (isPhone && !hasLooked) {
    const kept = underWay(owner);
    setLooked(true);
    setSession(kept);
    setPlays(kept !== null);
  }
  useEffect(() => () => speaker.close(), [speaker]);
  // Ready before the tap: in a gym's cellar there may be no line to fetch it over.
  useEffect(() => void loadPlayer().catch(() => undefined), []);
  const play = (kept: Session): void => {
    // In the tap itself: a browser lets nothing sound before one.
    speaker.wake();
    setSaved(null);
    setSession(kept);
    setPlays(true);
  };
  const leave = (kept: Session | null): void => {
    speaker.say([]);
    setSession(kept);
    setPlays(false);
    window.scrollTo(0, 0);
  };
  const drop = (words: string | null): void => {
    storeSession(localStorage, null);
    setSaved(words);
    leave(null);
  };
  /** Goes on with what is under way, on this tab or another; begins when nothing is. */
  const go = (): void => {
    const kept = underWay(owner) ?? session;
    const goesOn = kept ?? begin(today.session.items, v7(), owner, Date.now());
    storeSession(localStorage, goesOn);
    play(goesOn);
  };
  if (session && plays) {
    return (
      <Running
        started={session}
        guard={{ instead: today.instead, painCap: today.painCap }}
        speaker={speaker}
        onLeave={leave}
        renderEnd={(ended) => (
          <FinishForm
            {...ended}
            onSaved={(words) => {
              drop(words);
              onSaved();
            }}
            onDrop={() => drop(null)}
          />
        )}
      />
    );
  }
  return (
    <Overview
      today={today}
      needsNow={needsNow}
      saved={saved}
      underWay={session}
      after={after}
      ready={isPhone}
      onGo={go}
    />
  );
}
