"use client";
import { ExerciseDrawing, hasDrawing } from "@springback/ui/domain/exercise-drawing";
import { HoldTimer } from "@springback/ui/domain/hold-timer";
import { TempoGuide } from "@springback/ui/domain/tempo-guide";
import { useCountdown } from "@springback/ui/domain/use-countdown";
import { Button } from "@springback/ui/primitives/button";
import {
  type Progress,
  READY_SECONDS,
  skipRest,
  startSet,
  type Step,
  tick,
} from "#features/strength/player.ts";
import { cueOf, nameOf } from "#words/exercise-words.ts";

interface Props {
  readonly progress: Progress;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly onChange: (progress: Progress) => void;
}

/** The set in hand: ready for it, in it, or resting before it. */
export function StepInHand(props: Props) {
  const { phase } = props.progress;
  if (phase.kind === "rest") return <Rest {...props} since={phase.since} seconds={phase.seconds} />;
  if (phase.kind === "work" && props.step.item.holdSeconds !== null) {
    return <Hold {...props} since={phase.since} seconds={props.step.item.holdSeconds} />;
  }
  return <Set {...props} since={phase.kind === "work" ? phase.since : null} />;
}

const SIDES: Readonly<Record<Step["side"], string>> = {
  both: "",
  left: "Left leg, ",
  right: "Right leg, ",
};

function place({ item, set, side }: Step): string {
  const words = `${SIDES[side]}set ${set} of ${item.sets}`;
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

const nameOfStep = ({ item }: Step): string => nameOf(item.exercise);

interface Timed extends Props {
  readonly since: number;
  readonly seconds: number;
}

function Rest({ progress, step, onChange, since, seconds }: Timed) {
  const { left, share } = useCountdown(since, seconds);
  return (
    <HoldTimer
      left={left}
      share={share}
      phase="Rest"
      where={nameOfStep(step)}
      next={`Next: ${place(step).toLowerCase()}`}
      actions={
        <Button kind="quiet" wide onClick={() => onChange(skipRest(progress))}>
          Go on now
        </Button>
      }
    />
  );
}

function Hold({ progress, step, steps, onChange, since, seconds }: Timed) {
  const ready = useCountdown(since - READY_SECONDS * 1000, READY_SECONDS);
  const hold = useCountdown(since, seconds);
  return (
    <HoldTimer
      left={ready.over ? hold.left : ready.left}
      share={ready.over ? hold.share : 0}
      phase={ready.over ? "Hold" : "Get ready"}
      where={`${nameOfStep(step)}. ${place(step)}`}
      actions={
        <>
          <Button wide onClick={() => onChange(tick(progress, steps, Date.now()))}>
            Set done
          </Button>
          <Button kind="text" onClick={() => onChange(skipRest(progress))}>
            Start this hold again
          </Button>
        </>
      }
    />
  );
}

function Set({
  progress,
  step,
  steps,
  onChange,
  since,
}: Props & { readonly since: number | null }) {
  const { item } = step;
  const cue = cueOf(item.exercise, item.change);
  const guided = item.tempo !== null && item.reps !== null;
  const done = (): void => onChange(tick(progress, steps, Date.now()));
  const start = (): void => onChange(startSet(progress, step, Date.now()));
  const starts = since === null && (item.holdSeconds !== null || guided);
  return (
    <section className="flex flex-col items-center gap-5 text-center">
      <div>
        <h2 className="text-lg font-semibold">{nameOfStep(step)}</h2>
        <p>{place(step)}</p>
      </div>
      {item.tempo && item.reps !== null ? (
        <TempoGuide
          exercise={item.exercise}
          name={nameOfStep(step)}
          tempo={item.tempo}
          startedAt={since}
          reps={item.reps}
        />
      ) : (
        <>
          {hasDrawing(item.exercise) && (
            <ExerciseDrawing
              exercise={item.exercise}
              label={nameOfStep(step)}
              moves
              className="h-56 max-w-full"
            />
          )}
          <p className="display text-4xl">{amount(item)}</p>
        </>
      )}
      {cue && <p className="measure">{cue}</p>}
      <div className="flex w-full max-w-md flex-col gap-2">
        {starts && (
          <Button wide onClick={start}>
            {item.holdSeconds === null ? "Start the set" : "Start the hold"}
          </Button>
        )}
        <Button wide kind={starts ? "quiet" : "primary"} onClick={done}>
          Set done
        </Button>
      </div>
    </section>
  );
}

function amount({ reps, holdSeconds }: Step["item"]): string {
  if (holdSeconds !== null) return `Hold ${holdSeconds} s`;
  return reps === null ? "In your own time" : `${reps} times`;
}
