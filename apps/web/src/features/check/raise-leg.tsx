"use client";
import { HoldTimer } from "@springback/ui/domain/hold-timer";
import { TempoGuide } from "@springback/ui/domain/tempo-guide";
import { useCountdown } from "@springback/ui/domain/use-countdown";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { RAISE_TEST_TEMPO } from "@springback/core/raise-test";
import type { Side } from "@springback/core/timeline";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { BEAT, beatFrom, MOST_RAISES, raisesBy } from "#features/check/raise-count.ts";
import { tempoWords } from "#features/player/dose-words.ts";
import { CAPTIONS, Light } from "#features/player/player-frame.tsx";
import { READY_SECONDS } from "#features/player/session.ts";
import { loadSignals } from "#features/player/signals.ts";
import type { Speaker } from "#features/player/speaker.ts";
import { useCues } from "#features/player/use-cues.ts";
import { useWakeLock } from "#features/player/use-wake-lock.ts";
import { useWords } from "#words/use-words.ts";

/** One leg's turn on the beat: it ends with the tap, with the page out of sight, or with the last raise there is. */
export function RaiseLeg(props: {
  readonly side: Side;
  readonly speaker: Speaker;
  readonly onStop: (raises: number) => void;
}) {
  const { side, speaker, onStop } = props;
  const say = useWords("check");
  const sayPlayer = useWords("player");
  const sayDose = useWords("dose");
  const [begunAt] = useState(() => Date.now());
  const since = begunAt + READY_SECONDS * 1000;
  const cues = useMemo(() => beatFrom(since), [since]);
  const [signals] = useState(() => loadSignals(localStorage));
  const heard = useCues(cues, speaker, signals);
  useWakeLock(true);
  const lead = useCountdown(begunAt, READY_SECONDS);
  const whole = useCountdown(since, MOST_RAISES * (RAISE_TEST_TEMPO.up + RAISE_TEST_TEMPO.down));
  const stop = useStop(since, onStop);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    button.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (lead.over && whole.over) stop();
  }, [lead.over, whole.over, stop]);
  return (
    <>
      <h1 className="text-center text-lg font-semibold">{sayPlayer(side)}</h1>
      <p className="mb-2 min-h-6 text-center text-sm text-quiet">
        {heard.cue && sayPlayer(CAPTIONS[heard.cue.sound])}
      </p>
      {lead.over ? (
        <TempoGuide
          exercise={BEAT.exercise}
          name={say("testTitle")}
          tempo={RAISE_TEST_TEMPO}
          startedAt={since}
          reps={MOST_RAISES}
          words={{
            ...{ up: sayPlayer("up"), hold: sayPlayer("hold"), down: say("testDown") },
            rep: (n) => say("testRaise", { n }),
            pace: tempoWords(BEAT, sayDose),
          }}
        />
      ) : (
        <HoldTimer
          left={lead.left}
          share={0}
          phase={sayPlayer("getReady")}
          leftWords={sayPlayer("secondsLeft", { n: lead.left })}
        />
      )}
      <BottomAction overNav={false}>
        <Button ref={button} wide big onClick={stop}>
          {say("testStop")}
        </Button>
      </BottomAction>
      <Light lit={heard.lit} />
    </>
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
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [stop]);
  return stop;
}
