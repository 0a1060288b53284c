"use client";
import { ExerciseDrawing } from "@springback/ui/domain/exercise-drawing";
import { Button } from "@springback/ui/primitives/button";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import type { ReactNode } from "react";
import { doseWords } from "#features/player/dose-words.ts";
import type { Play } from "#features/player/play.ts";
import { thingsWords } from "#features/player/player-words.ts";
import { type Signals, TICKS } from "#features/player/signals.ts";
import { useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

/** What is needed now and then: another exercise, a way past this one, the end, the signals. */
export function More({ play, children }: { readonly play: Play; readonly children?: ReactNode }) {
  const say = useWords("player");
  const { tell } = play;
  return (
    <details className="w-full border-t border-hairline text-left">
      <summary className="tap flex cursor-pointer items-center justify-center font-semibold">
        {say("more")}
      </summary>
      <div className="flex flex-col gap-6 pt-2 pb-4">
        {children}
        <Others play={play} />
        <div className="flex flex-wrap gap-2">
          <Button kind="quiet" small onClick={() => tell({ kind: "skip" })}>
            {say("skip")}
          </Button>
          <Button kind="quiet" small onClick={() => tell({ kind: "finish" })}>
            {say("finishHere")}
          </Button>
        </div>
        <SignalSwitches signals={play.signals} onSignals={play.onSignals} />
      </div>
    </details>
  );
}

/** What may stand in for the exercise in hand where its equipment isn't there. */
function Others({ play }: { readonly play: Play }) {
  const say = useWords("player");
  const { step, instead, standing } = play;
  const offered = instead[step.item.exercise] ?? [];
  const planned = new Set(standing.steps.map(({ item }) => item.exercise));
  return (
    <section aria-label={say("other")}>
      <h2 className="font-semibold">{say("other")}</h2>
      <p className="measure mb-2 text-sm text-quiet">
        {say(offered.length > 0 ? "otherLead" : "otherNone")}
      </p>
      <ul>
        {offered.map((item) => (
          <li key={item.exercise} className="border-t border-hairline py-3">
            <Other play={play} item={item} isIn={planned.has(item.exercise)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Other(props: {
  readonly play: Play;
  readonly item: Play["step"]["item"];
  readonly isIn: boolean;
}) {
  const { play, item, isIn } = props;
  const say = useWords("player");
  const sayDose = useWords("dose");
  const sayThings = useWords("equipment");
  const { nameOf } = useExerciseNames();
  const name = nameOf(item.exercise);
  const things = thingsWords([item.exercise], sayThings);
  const needs = things === null ? say("needsNothing") : say("needs", { things });
  return (
    <div className="flex items-center gap-4">
      <ExerciseDrawing exercise={item.exercise} label={name} className="w-14 shrink-0" />
      <div className="min-w-0 flex-1">
        {isIn ? (
          <p className="font-semibold">{name}</p>
        ) : (
          <Button kind="text" onClick={() => play.tell({ kind: "swap", item })}>
            {name}
          </Button>
        )}
        <p className="text-sm text-quiet">
          {isIn ? say("otherIn") : `${doseWords(item, sayDose)}. ${needs}.`}
        </p>
      </div>
    </div>
  );
}

/** Sound, flash, vibration and what begins by itself, each on or off on this phone; vibration only where there is one. */
function SignalSwitches(props: {
  readonly signals: Signals;
  readonly onSignals: (signals: Signals) => void;
}) {
  const { signals, onSignals } = props;
  const say = useWords("player");
  const kinds = (["sound", "flash", "vibration", "byItself"] as const).filter(
    (kind) => kind !== "vibration" || "vibrate" in navigator,
  );
  return (
    <section aria-label={say("signals")} className="flex flex-col gap-2">
      <h2 className="font-semibold">{say("signals")}</h2>
      <div className="flex flex-wrap gap-2">
        {kinds.map((kind) => (
          <Button
            key={kind}
            kind="quiet"
            small
            onClick={() => onSignals({ ...signals, [kind]: !signals[kind] })}
          >
            {say("signalIs", { signal: say(kind), how: say(signals[kind] ? "on" : "off") })}
          </Button>
        ))}
      </div>
      <RadioGroup
        name="ticks"
        label={say("ticks")}
        options={TICKS.map((ticks) => ({
          value: String(ticks),
          label: ticks === 0 ? say("ticksNone") : String(ticks),
        }))}
        value={String(signals.ticks)}
        onChange={(value) =>
          onSignals({
            ...signals,
            ticks: TICKS.find((ticks) => String(ticks) === value) ?? signals.ticks,
          })
        }
      />
      <p className="measure text-sm text-quiet">{say("soundNote")}</p>
      <p className="measure text-sm text-quiet">{say("byItselfNote")}</p>
    </section>
  );
}
