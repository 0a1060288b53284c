"use client";
import { ExerciseDrawing } from "#domain/exercise-drawing.tsx";
import { TempoLine, tempoHeight } from "#domain/tempo-line.tsx";
import { type TempoSeconds, useTempo } from "#domain/use-tempo.tsx";

export interface TempoGuideProps {
  /** Id in the exercise catalogue; without a drawing the line stands alone. */
  readonly exercise: string;
  /** Said for the drawing: the name of the exercise. */
  readonly name: string;
  readonly tempo: TempoSeconds;
  /** When the set began, epoch milliseconds; null before. */
  readonly startedAt: number | null;
  /** Repetitions asked for. */
  readonly reps: number;
}

const phaseWords = { up: "Up", hold: "Hold", down: "Slowly down" } as const;

/** The exercise moving at its own tempo, the line it follows, and which repetition this is. */
export function TempoGuide({ exercise, name, tempo, startedAt, reps }: TempoGuideProps) {
  const moment = useTempo(startedAt, tempo);
  const over = moment !== null && moment.reps >= reps;
  const height = moment && !over ? tempoHeight({ ...tempo, at: moment.at }) : 0;
  return (
    <div className="flex flex-col items-center gap-4 text-center">
      <ExerciseDrawing
        exercise={exercise}
        label={name}
        height={moment ? height : undefined}
        className="h-56 max-w-full"
      />
      <p className="display text-3xl">
        {over ? "Done" : moment ? phaseWords[moment.phase] : "Ready"}
      </p>
      <TempoLine {...tempo} at={moment && !over ? moment.at : undefined} />
      <p className="tabular text-quiet">
        {moment ? Math.min(moment.reps + (over ? 0 : 1), reps) : 0} of {reps}
      </p>
    </div>
  );
}
