"use client";
import { RAISE_TEST_TEMPO } from "@springback/core/raise-test";
import type { SessionItem } from "@springback/core/strength";
import { HoldTimer } from "@springback/ui/domain/hold-timer";
import { TempoGuide } from "@springback/ui/domain/tempo-guide";
import { useCountdown } from "@springback/ui/domain/use-countdown";
import { Button } from "@springback/ui/primitives/button";
import { useMemo, useState } from "react";
import { cuesOf } from "#features/player/cues.ts";
import { BlackScreen, CAPTIONS, Light } from "#features/player/player-frame.tsx";
import { READY_SECONDS, standingOf } from "#features/player/session.ts";
import { loadSignals, storeSignals } from "#features/player/signals.ts";
import type { Speaker } from "#features/player/speaker.ts";
import { Stage } from "#features/player/stage.tsx";
import { useCues } from "#features/player/use-cues.ts";
import { useWakeLock } from "#features/player/use-wake-lock.ts";
import { raisesBy } from "#features/tests/raise-state.ts";
import { useWords } from "#words/use-words.ts";

/** As many raises as the beat is laid out for: more than anybody does. Ours. */
const LAID_OUT = 150;

/** The test as the player's one set: raises on a leg at the beat of the test, until somebody stops. */
const RAISES: SessionItem = {
  ...{ exercise: "hr_sl_floor", sets: 1, reps: LAID_OUT, tempo: RAISE_TEST_TEMPO, side: "both" },
  ...{ holdSeconds: null, restSeconds: 0, change: null },
};
const RAISE_SECONDS = RAISE_TEST_TEMPO.up + RAISE_TEST_TEMPO.hold + RAISE_TEST_TEMPO.down;

interface Props {
  /** Which leg, in words. */
  readonly leg: string;
  /** The tap that began it, epoch ms. */
  readonly startedAt: number;
  readonly speaker: Speaker;
  /** How many whole raises there were until the tap that stopped it. */
  readonly onStop: (raises: number) => void;
  readonly onLeave: () => void;
}

/** One leg's raises: the beat, the count, and one button. */
export function RaisePlayer({ leg, startedAt, speaker, onStop, onLeave }: Props) {
  const say = useWords("tests");
  const sayPlayer = useWords("player");
  const [signals, setSignals] = useState(() => loadSignals(localStorage));
  const standing = useMemo(
    () => standingOf({ items: [RAISES], deeds: [{ kind: "start", at: startedAt }] }),
    [startedAt],
  );
  const cues = useMemo(() => cuesOf(standing), [standing]);
  const heard = useCues(cues, speaker, signals);
  useWakeLock(true);
  const lead = useCountdown(startedAt, READY_SECONDS);
  const from = startedAt + READY_SECONDS * 1000;
  const toggleSound = (): void => {
    const chosen = { ...signals, sound: !signals.sound };
    setSignals(chosen);
    storeSignals(localStorage, chosen);
  };
  return (
    <BlackScreen
      label={say("screen")}
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
          {sayPlayer(signals.sound ? "soundOn" : "soundOff")}
        </button>
      </header>
      <p className="min-h-6 px-4 text-center text-sm text-quiet">
        {heard.cue && sayPlayer(CAPTIONS[heard.cue.sound])}
      </p>
      <Stage
        wide
        actions={
          <Button
            data-primary
            data-once
            wide
            big
            onClick={() => onStop(raisesBy(from, Date.now(), RAISE_SECONDS))}
          >
            {say("stopNow")}
          </Button>
        }
      >
        <h1 className="text-lg leading-tight font-semibold text-balance">{say("heelRaise")}</h1>
        <p>
          <strong className="display rounded-control border-2 border-ink px-2.5 text-xl">
            {leg}
          </strong>
        </p>
        {lead.over ? (
          <Beat startedAt={from} />
        ) : (
          <HoldTimer
            left={lead.left}
            share={0}
            phase={sayPlayer("getReady")}
            leftWords={sayPlayer("secondsLeft", { n: lead.left })}
          />
        )}
      </Stage>
      <Light lit={heard.lit} />
    </BlackScreen>
  );
}

function Beat({ startedAt }: { readonly startedAt: number }) {
  const say = useWords("tests");
  const sayPlayer = useWords("player");
  return (
    <TempoGuide
      exercise={RAISES.exercise}
      name={say("heelRaise")}
      tempo={RAISE_TEST_TEMPO}
      startedAt={startedAt}
      reps={LAID_OUT}
      words={{
        up: sayPlayer("up"),
        hold: sayPlayer("hold"),
        down: say("down"),
        rep: (n) => say("raise", { n }),
        pace: say("pace"),
      }}
    />
  );
}
