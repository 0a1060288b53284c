"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import { type ReactNode, useEffect, useState } from "react";
import type { Ended } from "#features/player/running.tsx";
import { isLeft } from "#features/player/kept-session.ts";
import { doneSets, feltAtEnd, type Session, worstPain } from "#features/player/session.ts";
import { FeltFields } from "#features/runs/felt-fields.tsx";
import { type Felt, judgeable } from "#features/runs/felt.ts";
import { LimpSave } from "#features/runs/limp-save.tsx";
import { browserZone } from "#features/sign-in/browser-zone.ts";
import { useWords } from "#words/use-words.ts";

interface Props extends Ended {
  /** Being saved. */
  readonly saving?: boolean;
  /** Why it couldn't be saved. */
  readonly fault?: ReactNode;
  /** The page has a navigation at its foot. */
  readonly overNav?: boolean;
  /** With all that was answered. */
  readonly onSave: (session: Session) => void;
  readonly onDrop: () => void;
}

/**
 * After the last set: how hard and how it felt; the tap that saves says how one walked. Of one that ended long ago the limp is a
 * question as the others, which may stay open. Whoever draws it keeps the answers.
 */
export function FinishView({ session, standing, finishedAt, onChange, onBack, ...out }: Props) {
  const say = useWords("strength");
  const locale = useLocale();
  // Of yesterday evening, say: there is nothing to go back to, and the night is over.
  const [isPast] = useState(() => isLeft(finishedAt, Date.now()));
  useEffect(() => {
    // A browser may answer with a promise, which is no way to clean up.
    void window.scrollTo(0, 0);
  }, []);
  const felt = feltAtEnd(session, standing);
  const counted = { done: doneSets(standing), sets: standing.steps.length };
  const answer = (change: Partial<Felt>): void =>
    onChange((from) => ({ ...from, felt: { ...from.felt, ...change } }));
  const pending = out.saving === true && say("saving");
  if (counted.done === 0) return <NothingDone onBack={onBack} onDrop={out.onDrop} />;
  return (
    <>
      <PageHead
        over={`${momentWords(finishedAt, browserZone(), locale)} · ${say("sets", counted)}`}
        title={say("felt")}
        lead={say(isPast ? "notSavedThen" : "decideLater")}
      />
      <div className="flex flex-col gap-8">
        <FeltFields
          felt={felt}
          asksLimp={isPast}
          duringHint={worstPain(standing) !== null && say("duringKept")}
          onChange={answer}
        />
        {!judgeable(isPast ? felt : { ...felt, limp: "no" }) && (
          <p className="measure text-sm text-quiet">{say("openAnswers")}</p>
        )}
        {out.fault}
        <div className="flex flex-wrap gap-2">
          {!isPast && (
            <Button kind="text" small onClick={onBack}>
              {say("backToSet")}
            </Button>
          )}
          <Button kind="text" small onClick={out.onDrop}>
            {say("throwAway")}
          </Button>
        </div>
      </div>
      <BottomAction overNav={out.overNav ?? true}>
        {isPast ? (
          <Button wide pending={pending} onClick={() => out.onSave(session)}>
            {say(out.fault ? "tryAgain" : "save")}
          </Button>
        ) : (
          <LimpSave
            pending={pending}
            onSave={(limp) => out.onSave({ ...session, felt: { ...session.felt, limp } })}
          />
        )}
      </BottomAction>
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
