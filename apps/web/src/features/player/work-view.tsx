"use client";
import { ExerciseDrawing } from "@springback/ui/domain/exercise-drawing";
import { HoldTimer } from "@springback/ui/domain/hold-timer";
import { TempoGuide } from "@springback/ui/domain/tempo-guide";
import { useCountdown } from "@springback/ui/domain/use-countdown";
import { Button } from "@springback/ui/primitives/button";
import { tempoWords } from "#features/player/dose-words.ts";
import type { Play } from "#features/player/play.ts";
import { READY_SECONDS } from "#features/player/session.ts";
import { SetHead } from "#features/player/set-head.tsx";
import { Row, Stage } from "#features/player/stage.tsx";
import { workSeconds } from "#features/player/steps.ts";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly play: Play;
  readonly since: number;
  readonly from: number;
}

/** A set while it is done: get ready, then the hold or the repetitions, large enough to be followed from the floor. */
export function WorkView({ play, since, from }: Props) {
  const say = useWords("player");
  const { step, tell, askPain } = play;
  const lead = useCountdown(from - READY_SECONDS * 1000, READY_SECONDS);
  return (
    <Stage
      wide
      actions={
        <>
          <Button data-primary wide big kind="quiet" onClick={() => tell({ kind: "pause" })}>
            {say("pause")}
          </Button>
          <Row>
            <Button data-once kind="quiet" onClick={() => tell({ kind: "done" })}>
              {say("setDone")}
            </Button>
            <Button kind="quiet" onClick={askPain}>
              {say("pain")}
            </Button>
          </Row>
        </>
      }
    >
      <SetHead step={step} />
      {lead.over ? (
        <Work step={step} since={since} />
      ) : (
        <HoldTimer
          left={lead.left}
          share={0}
          phase={say("getReady")}
          leftWords={say("secondsLeft", { n: lead.left })}
        />
      )}
    </Stage>
  );
}

function Work({ step: { item }, since }: Pick<Play, "step"> & { readonly since: number }) {
  const say = useWords("player");
  const sayDose = useWords("dose");
  const { nameOf } = useExerciseNames();
  const hold = useCountdown(since, workSeconds(item) ?? 0);
  const name = nameOf(item.exercise);
  const { tempo, reps, holdSeconds } = item;
  if (holdSeconds === null && tempo !== null && reps !== null) {
    const rep = (at: number): string => say("repOf", { rep: at, reps });
    const phases = { up: say("up"), hold: say("hold"), down: say("down") };
    return (
      <TempoGuide
        exercise={item.exercise}
        name={name}
        tempo={tempo}
        startedAt={since}
        reps={reps}
        words={{ ...phases, rep, pace: tempoWords(item, sayDose) }}
      />
    );
  }
  return (
    <>
      <HoldTimer
        left={hold.left}
        share={hold.share}
        phase={say("hold")}
        leftWords={say("secondsLeft", { n: hold.left })}
      />
      <ExerciseDrawing
        exercise={item.exercise}
        label={name}
        className="h-[min(9rem,16dvh)] max-w-full"
      />
    </>
  );
}
