"use client";
import { ExerciseDrawing, StartAndEnd } from "@springback/ui/domain/exercise-drawing";
import { Button } from "@springback/ui/primitives/button";
import { tempoWords } from "#features/player/dose-words.ts";
import { More } from "#features/player/more.tsx";
import { OverLimit } from "#features/player/over-limit.tsx";
import type { Play } from "#features/player/play.ts";
import { amountWords } from "#features/player/player-words.ts";
import { canUndo } from "#features/player/session.ts";
import { SetHead } from "#features/player/set-head.tsx";
import { Row, Stage } from "#features/player/stage.tsx";
import { workSeconds } from "#features/player/steps.ts";
import { useExerciseGuide } from "#features/player/use-exercise-guide.ts";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

/** Before a set: how it goes, what it should feel like, and the one button that starts it. */
export function ReadyView({ play }: { readonly play: Play }) {
  const say = useWords("player");
  const sayDose = useWords("dose");
  const { nameOf, cueOf } = useExerciseNames();
  const { step, tell, session, standing, undo, askPain } = play;
  const { item } = step;
  const timed = workSeconds(item) !== null;
  const name = nameOf(item.exercise);
  return (
    <Stage
      actions={
        <>
          {timed && (
            <Button data-primary data-once wide big onClick={() => tell({ kind: "start" })}>
              {say("start")}
            </Button>
          )}
          <Button
            data-primary={timed ? undefined : true}
            data-once
            wide
            big={!timed}
            kind={timed ? "quiet" : "primary"}
            onClick={() => tell({ kind: "done" })}
          >
            {say("setDone")}
          </Button>
          {(canUndo(session) || standing.at > 0) && (
            <Row>
              {canUndo(session) && (
                <Button kind="text" small onClick={undo}>
                  {say("undo")}
                </Button>
              )}
              {standing.at > 0 && (
                <Button kind="text" small onClick={askPain}>
                  {say("pain")}
                </Button>
              )}
            </Row>
          )}
        </>
      }
    >
      <SetHead step={step} />
      <ExerciseDrawing
        exercise={item.exercise}
        label={name}
        moves
        className="h-[min(13rem,26dvh)] max-w-full"
      />
      <div>
        <p className="display text-4xl">{amountWords(item, say)}</p>
        <p className="text-quiet">{tempoWords(item, sayDose)}</p>
      </div>
      <OverLimit play={play} />
      <Guide exercise={item.exercise} cue={cueOf(item.exercise, item.change)} />
      <More play={play}>
        <StartAndEnd
          exercise={item.exercise}
          label={say("drawing", { name })}
          ends={[say("startPosition"), say("endPosition")]}
        />
      </More>
    </Stage>
  );
}

/** What to do, what to feel and what to avoid. */
function Guide({ exercise, cue }: { readonly exercise: string; readonly cue: string }) {
  const say = useWords("player");
  const guide = useExerciseGuide(exercise);
  return (
    <div className="measure flex flex-col gap-2 text-left text-sm">
      {cue && <p>{cue}</p>}
      {guide && (
        <dl className="grid gap-2">
          <div className="border-l-2 border-ink pl-3">
            <dt className="font-semibold">{say("feel")}</dt>
            <dd>{guide.feel}</dd>
          </div>
          <div className="border-l-2 border-edge pl-3">
            <dt className="font-semibold">{say("avoid")}</dt>
            <dd>{guide.avoid}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}
