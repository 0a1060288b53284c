"use client";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useEffect } from "react";
import type { Ended } from "#features/player/running.tsx";
import { doneSets, entryOf, feltAtEnd, worstPain } from "#features/player/session.ts";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { useSaving } from "#features/record/use-saving.ts";
import { FeltFields } from "#features/runs/felt-fields.tsx";
import { type Felt, judgeable } from "#features/runs/felt.ts";
import { useWords } from "#words/use-words.ts";

interface Props extends Ended {
  readonly onSaved: (words: string) => void;
  readonly onDrop: () => void;
}

/** After the last set: how hard and how it felt, then one fact for the whole session. */
export function FinishForm({ session, standing, finishedAt, onChange, onBack, ...out }: Props) {
  const say = useWords("strength");
  const { saving, failed, save } = useSaving();
  useEffect(() => {
    // A browser may answer with a promise, which is no way to clean up.
    void window.scrollTo(0, 0);
  }, []);
  const felt = feltAtEnd(session, standing);
  const counted = { done: doneSets(standing), sets: standing.steps.length };
  const answer = (change: Partial<Felt>): void =>
    onChange((from) => ({ ...from, felt: { ...from.felt, ...change } }));
  const send = async (): Promise<void> => {
    // The end was set when it ended; a retry sends the very same session.
    const entry = entryOf(session, finishedAt);
    if (await save([{ id: session.id, entry }])) out.onSaved(say("saved", counted));
  };
  if (counted.done === 0) return <NothingDone onBack={onBack} onDrop={out.onDrop} />;
  return (
    <>
      <PageHead over={say("sets", counted)} title={say("felt")} lead={say("decideLater")} />
      <div className="flex flex-col gap-8">
        <FeltFields
          felt={felt}
          duringHint={worstPain(standing) !== null && say("duringKept")}
          onChange={answer}
        />
        {!judgeable(felt) && <p className="measure text-sm text-quiet">{say("openAnswers")}</p>}
        <NotKeptNote failed={failed} />
        <div className="flex flex-wrap gap-2">
          <Button kind="text" small onClick={onBack}>
            {say("backToSet")}
          </Button>
          <Button kind="text" small onClick={out.onDrop}>
            {say("throwAway")}
          </Button>
        </div>
      </div>
      <BottomAction>
        <Button wide pending={saving && say("saving")} onClick={() => void send()}>
          {say(failed ? "tryAgain" : "save")}
        </Button>
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
