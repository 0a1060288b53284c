"use client";
import type { Side } from "@springback/core/timeline";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useState } from "react";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { LegCount } from "#features/tests/leg-count.tsx";
import { type Leg, otherSide, raiseEntry, type Raises } from "#features/tests/raise-state.ts";
import { SaveBar } from "#features/tests/save-bar.tsx";
import type { FlowProps } from "#features/tests/test-flow.tsx";
import { useSaveOnce } from "#features/tests/use-save-once.ts";
import { useWords } from "#words/use-words.ts";

interface Props extends FlowProps {
  readonly draft: string;
  readonly raises: Raises;
  /** The leg that went first. */
  readonly first: Side;
  readonly onStart: (which: "firstLeg" | "otherLeg") => void;
  readonly onChange: (raises: Raises) => void;
  readonly onSaved: () => void;
}

/** What was counted, how much it hurt, and the way on: the other leg, unless the first one hurt too much for that. */
export function RaisesCounted(props: Props) {
  const { measures, sore, corrects, draft, raises, first, onStart, onChange, onSaved } = props;
  const { otherLeg, pain } = raises;
  const say = useWords("tests");
  const painWords = usePainWords();
  const [asks, setAsks] = useState(false);
  const saving = useSaveOnce({ draft, replaces: corrects?.factId ?? null, onSaved });
  const isOver = pain !== null && pain > measures.cap;
  const isHalf = otherLeg.reps === null && corrects === null;
  const ifTold = (act: () => void): void => {
    setAsks(true);
    if (pain === null) return toFirstFault();
    act();
  };
  const save = (): void =>
    saving.save((now) => ({
      // Put right, it is still of the moment it was of.
      ...raiseEntry(raises, sore.sides, corrects?.entry.at ?? now),
      ...(sore.injury !== null && { injury: sore.injury }),
    }));
  const count = (which: "firstLeg" | "otherLeg", side: Side) => (
    <Count
      words={say(side)}
      leg={raises[which]}
      onChange={(leg) => onChange({ ...raises, [which]: leg })}
      onAgain={corrects || isOver ? null : () => onStart(which)}
    />
  );
  return (
    <>
      <PageHead title={say("heelRaise")} />
      <div className="flex flex-col gap-6">
        {count("firstLeg", first)}
        {count("otherLeg", otherSide(first))}
        <ElevenSteps
          name="testPain"
          label={say("pain")}
          value={pain}
          error={asks && pain === null ? say("pickPain") : undefined}
          onChange={(value) => onChange({ ...raises, pain: value })}
          {...painWords(null)}
        />
        {isOver && <Banner>{say("over", { cap: measures.cap })}</Banner>}
        {isHalf && !isOver && <p className="measure text-quiet">{say("otherLead")}</p>}
      </div>
      <SaveBar
        {...saving}
        words={say(isHalf ? "saveHalf" : "save")}
        quiet={isHalf && !isOver}
        onSave={() => ifTold(save)}
      >
        {isHalf && !isOver && (
          <Button wide onClick={() => ifTold(() => onStart("otherLeg"))}>
            {say("other", { leg: say(otherSide(first)) })}
          </Button>
        )}
      </SaveBar>
    </>
  );
}

function Count(props: {
  readonly words: string;
  readonly leg: Leg;
  readonly onChange: (leg: Leg) => void;
  readonly onAgain: (() => void) | null;
}) {
  const { leg } = props;
  return leg.reps === null ? null : <LegCount {...props} leg={{ ...leg, reps: leg.reps }} />;
}
