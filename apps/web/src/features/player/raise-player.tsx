"use client";
import { RAISE_TEST_TEMPO } from "@springback/core/raise-test";
import { HoldTimer } from "@springback/ui/domain/hold-timer";
import { TempoGuide } from "@springback/ui/domain/tempo-guide";
import { useCountdown } from "@springback/ui/domain/use-countdown";
import { Button } from "@springback/ui/primitives/button";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { BlackScreen, CAPTIONS, Light } from "#features/player/player-frame.tsx";
import {
  BEAT,
  BEAT_SECONDS,
  beatFrom,
  firstBeat,
  MOST_RAISES,
  raisesBy,
} from "#features/player/raise-beat.ts";
import { READY_SECONDS } from "#features/player/session.ts";
import { loadSignals, storeSignals } from "#features/player/signals.ts";
import type { Speaker } from "#features/player/speaker.ts";
import { Stage } from "#features/player/stage.tsx";
import { useCues } from "#features/player/use-cues.ts";
import { useWakeLock } from "#features/player/use-wake-lock.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  /** Which leg, in words. */
  readonly leg: string;
  /** The tap that began it, epoch ms. */
  readonly startedAt: number;
  readonly speaker: Speaker;
  /** How many whole raises there were until it stopped. */
  readonly onStop: (raises: number) => void;
  readonly onLeave: () => void;
}

/**
 * One leg's turn of the heel-raise test: the beat, the count, and one button. It ends with the tap, with the page out of
 * sight, or with the last raise there is.
 */
export function RaisePlayer({ leg, startedAt, speaker, onStop, onLeave }: Props) {
  const say = useWords("player");
  const [signals, setSignals] = useState(() => loadSignals(localStorage));
  const cues = useMemo(() => beatFrom(startedAt, signals.ticks), [startedAt, signals.ticks]);
  const heard = useCues(cues, speaker, signals);
  useWakeLock(true);
  const lead = useCountdown(startedAt, READY_SECONDS);
  const since = firstBeat(startedAt);
  const stop = useStop(since, onStop);
  const toggleSound = (): void => {
    const chosen = { ...signals, sound: !signals.sound };
    setSignals(chosen);
    storeSignals(localStorage, chosen);
  };
  return (
    <BlackScreen
      label={say("raiseScreen")}
      view="raises"
      onTouch={() => speaker.wake()}
      onEscape={onLeave}
      onClosed={onLeave}
    >
      <header className="mx-auto flex w-full max-w-xl items-center justify-between gap-4 px-4 pt-[max(0.25rem,env(safe-area-inset-top))]">
        <button type="button" className="link tap text-sm" onClick={onLeave}>
          {say("leave")}
        </button>
        <button type="button" className="link tap text-sm" onClick={toggleSound}>
          {say(signals.sound ? "soundOn" : "soundOff")}
        </button>
      </header>
      <p className="min-h-6 px-4 text-center text-sm text-quiet">
        {heard.cue && say(CAPTIONS[heard.cue.sound])}
      </p>
      <Stage
        wide
        actions={
          <Button data-primary data-once wide big onClick={stop}>
            {say("raiseStop")}
          </Button>
        }
      >
        <h1 className="text-lg leading-tight font-semibold text-balance">{say("raiseName")}</h1>
        <p>
          <strong className="display rounded-control border-2 border-ink px-2.5 text-xl">
            {leg}
          </strong>
        </p>
        {lead.over ? (
          <Beat startedAt={since} />
        ) : (
          <HoldTimer
            left={lead.left}
            share={0}
            phase={say("getReady")}
            leftWords={say("secondsLeft", { n: lead.left })}
          />
        )}
      </Stage>
      <Light lit={heard.lit} />
    </BlackScreen>
  );
}

/** Ends the turn once, whatever ends it first. A phone that is put away counts nothing more. */
function useStop(since: number, onStop: (raises: number) => void): () => void {
  const stopped = useRef(false);
  const tell = useRef(onStop);
  useEffect(() => {
    tell.current = onStop;
  });
  const stop = useCallback((): void => {
    if (stopped.current) return;
    stopped.current = true;
    tell.current(raisesBy(since, Date.now()));
  }, [since]);
  useEffect(() => {
    const look = (): void => void (document.visibilityState === "hidden" && stop());
    const over = setTimeout(stop, since + BEAT_SECONDS * 1000 - Date.now());
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(over);
      document.removeEventListener("visibilitychange", look);
    };
  }, [since, stop]);
  return stop;
}

function Beat({ startedAt }: { readonly startedAt: number }) {
  const say = useWords("player");
  return (
    <TempoGuide
      exercise={BEAT.exercise}
      name={say("raiseName")}
      tempo={RAISE_TEST_TEMPO}
      startedAt={startedAt}
      reps={MOST_RAISES}
      words={{
        up: say("up"),
        hold: say("hold"),
        down: say("raiseDown"),
        rep: (n) => say("raise", { n }),
        pace: say("raisePace"),
      }}
    />
  );
}
