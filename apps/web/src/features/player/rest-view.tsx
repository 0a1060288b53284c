"use client";
import { ExerciseDrawing } from "@springback/ui/domain/exercise-drawing";
import { HoldTimer } from "@springback/ui/domain/hold-timer";
import { useCountdown } from "@springback/ui/domain/use-countdown";
import { Button } from "@springback/ui/primitives/button";
import { More } from "#features/player/more.tsx";
import { OverLimit } from "#features/player/over-limit.tsx";
import type { Play } from "#features/player/play.ts";
import { amountWords, placeWords } from "#features/player/player-words.ts";
import { Row, Stage } from "#features/player/stage.tsx";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly play: Play;
  readonly since: number;
  readonly seconds: number;
}

/** Between two sets: how long still, and what comes next. */
export function RestView({ play, since, seconds }: Props) {
  const say = useWords("player");
  const { nameOf } = useExerciseNames();
  const { step, tell, undo, askPain } = play;
  const { left, share } = useCountdown(since, seconds);
  const name = nameOf(step.item.exercise);
  return (
    <Stage
      actions={
        <>
          <Row>
            <Button kind="quiet" big onClick={() => tell({ kind: "longer" })}>
              {say("longer")}
            </Button>
            <Button data-primary data-once kind="quiet" big onClick={() => tell({ kind: "go" })}>
              {say("restOver")}
            </Button>
          </Row>
          <Row>
            <Button kind="text" small onClick={undo}>
              {say("undo")}
            </Button>
            <Button kind="text" small onClick={askPain}>
              {say("pain")}
            </Button>
          </Row>
        </>
      }
    >
      <HoldTimer
        left={left}
        share={share}
        phase={say("rest")}
        leftWords={say("secondsLeft", { n: left })}
      />
      <OverLimit play={play} />
      <section className="flex w-full items-center gap-4 border-t border-hairline pt-3 text-left">
        <ExerciseDrawing
          exercise={step.item.exercise}
          label={name}
          className="h-24 w-20 shrink-0"
        />
        <div className="min-w-0">
          <p className="text-sm text-quiet">{say("next")}</p>
          <h1 className="leading-snug font-semibold">{name}</h1>
          <p className="text-sm">
            {placeWords(step, say)}. {amountWords(step.item, say)}
          </p>
        </div>
      </section>
      <More play={play} />
    </Stage>
  );
}
