"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { cuesOf } from "#features/player/cues.ts";
import { PainPad } from "#features/player/pain-pad.tsx";
import type { Guard, Play } from "#features/player/play.ts";
import { PlayerFrame } from "#features/player/player-frame.tsx";
import { ReadyView } from "#features/player/ready-view.tsx";
import { RestView } from "#features/player/rest-view.tsx";
import type { Session, Standing } from "#features/player/session.ts";
import { settle, undo } from "#features/player/session.ts";
import { loadSignals, type Signals, storeSignals } from "#features/player/signals.ts";
import type { Speaker } from "#features/player/speaker.ts";
import { AskedView, PausedView } from "#features/player/still-views.tsx";
import { useCues } from "#features/player/use-cues.ts";
import { type Told, useClock } from "#features/player/use-session.ts";
import { useWakeLock } from "#features/player/use-wake-lock.ts";
import { WorkView } from "#features/player/work-view.tsx";

export interface PlayerProps {
  readonly session: Session;
  readonly standing: Standing;
  readonly guard: Guard;
  readonly speaker: Speaker;
  readonly tell: (told: Told) => void;
  readonly change: (make: (from: Session) => Session) => void;
  /** Out of the player; the session stays on the phone. */
  readonly onLeave: () => void;
}

/** The session while it is done: the whole screen, one set at a time. */
export function Player(props: PlayerProps) {
  const { session, standing, guard, speaker, tell, change, onLeave } = props;
  const [signals, setSignals] = useState(() => loadSignals(localStorage));
  const [painFor, setPainFor] = useState<string | null>(null);
  const heard = useCues(cuesOf(standing, signals.ticks), speaker, signals);
  const asleep = usePauseOnCall(speaker, standing, tell);
  useWakeLock(true);
  // The scale belongs to one moment; the next puts the buttons back.
  const moment = `${standing.at} ${standing.phase.kind} ${standing.pausedAt !== null}`;
  const asks = painFor === moment && standing.phase.kind !== "asked";
  // Nothing begins by itself while a question is open.
  useClock(signals.byItself && !asks ? guard.painCap : null, change);
  const step = standing.steps[standing.at];
  if (!step) return null;
  const choose = (chosen: Signals): void => {
    setSignals(chosen);
    storeSignals(localStorage, chosen);
  };
  const play: Play = {
    ...{ ...guard, session, standing, step, tell, signals, onSignals: choose },
    undo: () => change((from) => undo(settle(from, Date.now()))),
    askPain: () => setPainFor(moment),
  };
  const works = standing.phase.kind === "work" && standing.pausedAt === null;
  return (
    <PlayerFrame
      view={`${moment} ${asks}`}
      standing={standing}
      step={step}
      signals={signals}
      onSignals={choose}
      heard={heard}
      asleep={asleep && signals.sound}
      onTouch={() => speaker.wake()}
      onEscape={() => (asks ? setPainFor(null) : works ? tell({ kind: "pause" }) : onLeave())}
      onLeave={() => {
        if (works) tell({ kind: "pause" });
        onLeave();
      }}
      pad={asks && <PainPad play={play} onClose={() => setPainFor(null)} />}
    >
      {viewOf(play)}
    </PlayerFrame>
  );
}

function viewOf(play: Play): ReactNode {
  const { phase, pausedAt } = play.standing;
  if (pausedAt !== null) return <PausedView play={play} />;
  switch (phase.kind) {
    case "work":
      return <WorkView play={play} since={phase.since} from={phase.from} />;
    case "rest":
      return <RestView play={play} since={phase.since} seconds={phase.seconds} />;
    case "asked":
      return <AskedView play={play} />;
    default:
      return <ReadyView play={play} />;
  }
}

/** A call takes the sound away while the page is still seen: then the set stops too. Gives whether a tap is needed for sound. */
function usePauseOnCall(speaker: Speaker, standing: Standing, tell: (told: Told) => void): boolean {
  const [state, setState] = useState(speaker.state);
  const works = useRef(false);
  useEffect(() => {
    works.current = standing.phase.kind === "work" && standing.pausedAt === null;
  });
  useEffect(() => {
    const look = (): void => {
      setState(speaker.state);
      const seen = document.visibilityState === "visible";
      if (speaker.state === "interrupted" && seen && works.current) tell({ kind: "pause" });
    };
    look();
    const back = (): void => {
      if (document.visibilityState === "visible" && speaker.state !== "none") speaker.wake();
    };
    document.addEventListener("visibilitychange", back);
    const off = speaker.onChange(look);
    return () => {
      document.removeEventListener("visibilitychange", back);
      off();
    };
  }, [speaker, tell]);
  return state !== "running";
}
