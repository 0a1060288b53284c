"use client";
import { type ReactNode, useCallback } from "react";
import type { Guard } from "#features/player/play.ts";
import { Player } from "#features/player/player.tsx";
import { BlackScreen } from "#features/player/player-frame.tsx";
import { loadSession } from "#features/player/session-shelf.ts";
import { reopen, type Session, type Standing } from "#features/player/session.ts";
import type { Speaker } from "#features/player/speaker.ts";
import { ElsewhereView } from "#features/player/still-views.tsx";
import { useSession } from "#features/player/use-session.ts";
import { useSoleTab } from "#features/player/use-sole-tab.ts";
import { useWords } from "#words/use-words.ts";

/** A session that has come to its end, for the form that asks how it felt. */
export interface Ended {
  readonly session: Session;
  readonly standing: Standing;
  readonly finishedAt: number;
  readonly onChange: (make: (from: Session) => Session) => void;
  readonly onBack: () => void;
}

interface Props {
  readonly started: Session;
  readonly guard: Guard;
  readonly speaker: Speaker;
  /** Out of it: with the session where it goes on later, with null where it is no more. */
  readonly onLeave: (session: Session | null) => void;
  /** What stands in place of the player after the last set. */
  readonly renderEnd: (ended: Ended) => ReactNode;
}

/** A session under way, in this tab alone. */
export function Running({ started, guard, speaker, onLeave, renderEnd }: Props) {
  const say = useWords("player");
  const { owner } = started;
  const adopt = useCallback(() => loadSession(localStorage, owner, Date.now()), [owner]);
  const { session, standing, change, tell } = useSession(started);
  const { place, take } = useSoleTab(() => {
    const kept = adopt();
    if (kept === null) onLeave(null);
    else change(() => kept);
  });
  // What is on the phone has the last word; a browser that keeps nothing still has what is drawn.
  const leave = (): void => onLeave(adopt() ?? (place === "here" ? session : null));
  if (place !== "here") {
    return (
      <BlackScreen
        {...{ label: say("screen"), view: String(place), onTouch: () => undefined }}
        onEscape={leave}
        onClosed={leave}
      >
        {place === "elsewhere" && <ElsewhereView onTake={take} />}
      </BlackScreen>
    );
  }
  if (standing.phase.kind === "over") {
    const finishedAt = standing.phase.at;
    const onBack = (): void => change(reopen);
    return renderEnd({ session, standing, finishedAt, onChange: change, onBack });
  }
  return <Player {...{ session, standing, guard, speaker, tell, change }} onLeave={leave} />;
}
