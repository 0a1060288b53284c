"use client";
import type { Activity } from "@springback/core/timeline";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { Disclosure } from "@springback/ui/primitives/disclosure";
import { useState } from "react";
import { v7 } from "uuid";
import { useDraft } from "#features/phone/use-draft.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { useSaving } from "#features/record/use-saving.ts";
import { FeltFields } from "#features/runs/felt-fields.tsx";
import { answered, answersOf, feltOf, judgeable } from "#features/runs/felt.ts";
import { useHand } from "#features/runs/hand.ts";
import { Measures } from "#features/runs/log-fields.tsx";
import {
  correctedMeasures,
  isMeasuredAnew,
  type Measured,
  measuredFaults,
  measuredOf,
} from "#features/runs/measured.ts";
import type { LogFaults } from "#features/runs/manual-log.ts";
import { type OpenSessionProps, SessionHead } from "#features/runs/session-head.tsx";
import { useWords } from "#words/use-words.ts";

/** How one session felt, and how far it really was: a correction of its fact. What stays open stays unanswered. */
export function FeltForm({ session, onSaved, ...head }: OpenSessionProps) {
  const say = useWords("runs");
  const [id] = useState(() => v7());
  // The version that was opened is the one corrected, whatever arrives meanwhile.
  const [opened] = useState(session);
  const { factId, entry, cadenceSpm, sessionId } = opened;
  const form = `felt-${sessionId}`;
  const hand = useHand(head.runs.zone);
  const [typed, keep] = useDraft(form, { ...feltOf(entry), ...measuredOf(entry, hand) });
  const [tried, setTried] = useState(false);
  const { saving, failed, save } = useSaving();
  const isAnew = isMeasuredAnew(entry, typed, hand);
  const isSaid = answered(typed) || isAnew;
  const faults = measuredFaults(entry, typed, hand);
  const send = async (): Promise<void> => {
    setTried(true);
    if (!isSaid || Object.keys(faults).length > 0) return toFirstFault();
    const told = { ...entry, ...answersOf(typed), ...correctedMeasures(entry, typed, hand) };
    // Without its file's steps it would be told without them until the server has answered.
    if (await save([{ id, entry: told, replaces: factId, cadenceSpm }], form)) onSaved();
  };
  return (
    <>
      <SessionHead session={opened} {...head} title={say("howItFelt")} />
      <div className="flex flex-col gap-8">
        <FeltFields
          felt={typed}
          asksBefore
          error={tried && !isSaid && say("answerOne")}
          onChange={(change) => keep({ ...typed, ...change })}
        />
        {entry.activity !== "strength" && (
          <HowFar
            {...{ typed, faults: tried ? faults : {}, activity: entry.activity }}
            onChange={(change) => keep({ ...typed, ...change })}
          />
        )}
        {isSaid && !judgeable(typed) && (
          <p className="measure text-sm text-quiet">{say("notJudged")}</p>
        )}
        <NotKeptNote failed={failed} />
      </div>
      <BottomAction>
        <Button wide pending={saving && say("saving")} onClick={() => void send()}>
          {say(failed ? "tryAgain" : "save")}
        </Button>
      </BottomAction>
    </>
  );
}

interface HowFarProps {
  readonly typed: Measured;
  readonly faults: LogFaults;
  readonly activity: Activity;
  readonly onChange: (change: Partial<Measured>) => void;
}

/** How far and how long it was, where that was logged wrong: closed, as it seldom was. */
function HowFar({ typed, faults, activity, onChange }: HowFarProps) {
  const say = useWords("runs");
  return (
    <Disclosure summary={say("wrongMeasure")}>
      <Measures log={{ ...typed, activity }} {...{ faults, onChange }} asLast={false} />
    </Disclosure>
  );
}
