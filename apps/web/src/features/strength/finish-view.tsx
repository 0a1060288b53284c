"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { type ReactNode, useEffect } from "react";
import type { Ended } from "#features/player/running.tsx";
import { doneSets, feltAtEnd, worstPain } from "#features/player/session.ts";
import { type Felt, judgeable } from "#features/runs/felt.ts";
import { useWords } from "#words/use-words.ts";

interface Props extends Omit<Ended, "finishedAt"> {
  /** Being saved. */
  readonly saving?: boolean;
  /** Why it couldn't be saved. */
  readonly fault?: ReactNode;
  /** The page has a navigation at its foot. */
  readonly overNav?: boolean;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

const EFFORTS = [
  ...(["effort0", "effort1", "effort2", "effort3", "effort4", "effort5"] as const),
  ...(["effort6", "effort7", "effort8", "effort9", "effort10"] as const),
];

/** After the last set: how hard and how it felt. Whoever draws it keeps the answers. */
export function FinishView({ session, standing, onChange, onBack, ...out }: Props) {
  const say = useWords("strength");
  useEffect(() => {
    // A browser may answer with a promise, which is no way to clean up.
    void window.scrollTo(0, 0);
  }, []);
  const felt = feltAtEnd(session, standing);
  const counted = { done: doneSets(standing), sets: standing.steps.length };
  const answer = (change: Partial<Felt>): void =>
    onChange((from) => ({ ...from, felt: { ...from.felt, ...change } }));
  if (counted.done === 0) return <NothingDone onBack={onBack} onDrop={out.onDrop} />;
  return (
    <>
      <PageHead over={say("sets", counted)} title={say("felt")} lead={say("decideLater")} />
      <div className="flex flex-col gap-8">
        <HowItFelt felt={felt} told={worstPain(standing) !== null} onAnswer={answer} />
        {!judgeable(felt) && <p className="measure text-sm text-quiet">{say("openAnswers")}</p>}
        {out.fault}
        <div className="flex flex-wrap gap-2">
          <Button kind="text" small onClick={onBack}>
            {say("backToSet")}
          </Button>
          <Button kind="text" small onClick={out.onDrop}>
            {say("throwAway")}
          </Button>
        </div>
      </div>
      <BottomAction overNav={out.overNav ?? true}>
        <Button wide pending={out.saving === true && say("saving")} onClick={out.onSave}>
          {say(out.fault ? "tryAgain" : "save")}
        </Button>
      </BottomAction>
    </>
  );
}

interface FeltProps {
  readonly felt: Felt;
  /** Pain was told in a set. */
  readonly told: boolean;
  readonly onAnswer: (change: Partial<Felt>) => void;
}

/** How hard, how much it hurt, and whether it made the runner limp. Nothing is picked beforehand but what was told in a set. */
function HowItFelt({ felt, told, onAnswer }: FeltProps) {
  const say = useWords("strength");
  const pain = {
    ends: [say("painNone"), say("painWorst")],
    words: (n: number) => say("painValue", { n }),
  } as const;
  return (
    <>
      <ElevenSteps
        name="rpe"
        label={say("effort")}
        value={felt.rpe === "" ? null : Number(felt.rpe)}
        onChange={(rpe) => onAnswer({ rpe: String(rpe) })}
        ends={[say("effortNone"), say("effortAll")]}
        words={(n) => say("effortValue", { n, words: say(EFFORTS[n] ?? "effort10") })}
      />
      <ElevenSteps
        name="during"
        label={say("during")}
        hint={told && say("duringKept")}
        value={felt.painDuringPeak}
        onChange={(painDuringPeak) => onAnswer({ painDuringPeak })}
        {...pain}
      />
      <ElevenSteps
        name="after"
        label={say("after")}
        value={felt.painAfter}
        onChange={(painAfter) => onAnswer({ painAfter })}
        {...pain}
      />
      <RadioGroup
        name="limp"
        label={say("limp")}
        options={[
          { value: "no", label: say("no") },
          { value: "yes", label: say("yes") },
        ]}
        value={felt.limp}
        onChange={(limp) => onAnswer({ limp })}
      />
    </>
  );
}

/** A session without a set isn't one: it would tell the rules of work that was never done. */
function NothingDone({
  onBack,
  onDrop,
}: {
  readonly onBack: () => void;
  readonly onDrop: () => void;
}) {
  const say = useWords("strength");
  return (
    <>
      <PageHead title={say("noSetTitle")} lead={say("noSetLead")} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onBack}>{say("backToSession")}</Button>
        <Button kind="quiet" onClick={onDrop}>
          {say("throwAway")}
        </Button>
      </div>
    </>
  );
}
