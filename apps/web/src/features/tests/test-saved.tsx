"use client";
import type { Sides } from "@springback/core/timeline";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { percent } from "#features/progress/spoken.ts";
import { GateLines } from "#features/tests/gate-lines.tsx";
import type { SaidTest } from "#features/tests/said-measures.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly said: SaidTest;
  readonly norm: number | null;
  readonly sides: Sides;
  readonly onLeave: () => void;
}

/** What a test says, once it is saved: the numbers, what they can and can't be compared with, and how far the ladder is. */
export function TestSaved({ said, norm, sides, onLeave }: Props) {
  const say = useWords("tests");
  const { last, gates, test } = said;
  return (
    <>
      <PageHead over={say(test)} title={say("saved")} />
      {last && (
        <div className="flex flex-col gap-3" aria-live="polite">
          <Numbers view={last.view} />
          {test !== "walk30" && test !== "stepEdge" && <Sides view={last.view} sides={sides} />}
          {test === "heelRaise" && <Careful view={last.view} norm={norm} />}
          {test === "hop10" && <p className="measure text-sm text-quiet">{say("hopGuide")}</p>}
        </div>
      )}
      <GateLines gates={gates} />
      <p className="measure mt-4 text-sm text-quiet">{say("tomorrow")}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <a href="/progress" className={buttonClass({})}>
          {say("toProgress")}
        </a>
        <Button kind="quiet" onClick={onLeave}>
          {say("allTests")}
        </Button>
      </div>
    </>
  );
}

type Viewed = { readonly view: NonNullable<SaidTest["last"]>["view"] };

function Numbers({ view: { reps, otherReps: other, pain } }: Viewed) {
  const say = useWords("tests");
  return (
    <p className="display tabular text-2xl text-balance">
      {reps !== null && (
        <>{other === null ? say("savedReps", { reps }) : say("savedRaises", { reps, other })} </>
      )}
      {pain !== null && say("savedPain", { pain })}
    </p>
  );
}

/** The sore side beside the other, where that can be. */
function Sides({ view: { symmetryPct }, sides }: Viewed & Pick<Props, "sides">) {
  const say = useWords("tests");
  const locale = useLocale();
  const words =
    sides === "both"
      ? say("bothSore")
      : symmetryPct === null
        ? say("noShare")
        : say("symmetry", { percent: percent(symmetryPct, { locale }) });
  return <p className="measure">{words}</p>;
}

/** What the count doesn't say: how much two tests differ anyway, and whom the norm was made with. */
function Careful({ view: { reps, isNoise }, norm }: Viewed & Pick<Props, "norm">) {
  const say = useWords("tests");
  if (reps === null) return null;
  return (
    <>
      {isNoise !== null && <p className="measure">{say(isNoise ? "same" : "changed")}</p>}
      <p className="measure text-sm text-quiet">
        {norm === null ? say("noNorm") : say("norm", { norm })}
      </p>
    </>
  );
}
