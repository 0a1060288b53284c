"use client";
import { ExerciseDrawing } from "#domain/exercise-drawing.tsx";
import { TempoLine, tempoHeight } from "#domain/tempo-line.tsx";
import { type TempoMoment, type TempoSeconds, useTempo } from "#domain/use-tempo.tsx";

export interface TempoWords {
  readonly up: string;
  readonly hold: string;
  readonly down: string;
  /** "4 of 15" */
  readonly rep: (rep: number) => string;
  /** The line in words: "Up 3 s, down 3 s." */
  readonly pace: string;
}

export interface TempoGuideProps {
  /** Id in the exercise catalogue; without a drawing the line stands alone. */
  readonly exercise: string;
  /** Said for the drawing: the name of the exercise. */
  readonly name: string;
  readonly tempo: TempoSeconds;
  /** When the first repetition began, epoch milliseconds. */
  readonly startedAt: number;
  /** Repetitions asked for. */
  readonly reps: number;
  readonly words: TempoWords;
}

/** A set at its tempo, to be followed from two metres away: which way to move, which repetition, the exercise itself moving. */
export function TempoGuide(props: TempoGuideProps) {
  const { exercise, name, tempo, startedAt, reps, words } = props;
  const moment: TempoMoment = useTempo(startedAt, tempo) ?? { reps: 0, at: 0, phase: "up" };
  const over = moment.reps >= reps;
  const at = over ? 0 : moment.at;
  return (
    <div className="flex w-full flex-col items-center gap-2 text-center md:grid md:grid-cols-2 md:gap-8">
      <div className="flex flex-col items-center gap-2">
        <p className="display text-5xl">{words[moment.phase]}</p>
        <p className="display tabular text-[min(var(--step-digits),18dvh)] leading-[0.9] md:text-[min(var(--step-digits),26dvh)]">
          <span aria-hidden="true">{Math.min(moment.reps + (over ? 0 : 1), reps)}</span>
          <span className="sr-only">{words.rep(Math.min(moment.reps + 1, reps))}</span>
        </p>
        <p aria-hidden="true" className="tabular text-quiet">
          {words.rep(Math.min(moment.reps + 1, reps))}
        </p>
      </div>
      <div className="flex w-full flex-col items-center gap-2">
        {/* On a short phone the word, the number and the line are worth more than the figure. */}
        <div className="[@media(height<44rem)]:hidden">
          <ExerciseDrawing
            exercise={exercise}
            label={name}
            height={tempoHeight({ ...tempo, at })}
            className="h-[min(14rem,22dvh)] max-w-full"
          />
        </div>
        <TempoLine {...tempo} at={at} words={words} />
      </div>
    </div>
  );
}
