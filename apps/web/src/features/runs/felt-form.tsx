"use client";
import type { Activity, SessionEntry } from "@springback/core/timeline";
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
import { type Hand, useHand } from "#features/runs/hand.ts";
import { correctedEnd, endedFaults, endedOf, isEndedAnew } from "#features/runs/ended.ts";
import { EndFields, Measures } from "#features/runs/log-fields.tsx";
import {
  correctedMeasures,
  isMeasuredAnew,
  type Measured,
  measuredFaults,
  measuredOf,
} from "#features/runs/measured.ts";
import type { LocalTime } from "#features/runs/local-time.ts";
import type { LogFaults } from "#features/runs/manual-log.ts";
import { NeverButton } from "#features/runs/never-button.tsx";
import { type OpenSessionProps, SessionHead } from "#features/runs/session-head.tsx";
import { useWords } from "#words/use-words.ts";

/** How one session felt, and how far and when it really was: a correction of its fact. What stays open stays unanswered. */
export function FeltForm({ session, onSaved, ...head }: OpenSessionProps) {
  const say = useWords("runs");
  const [id] = useState(() => v7());
  // The version that was opened is the one corrected, whatever arrives meanwhile.
  const [opened] = useState(session);
  const { factId, entry, cadenceSpm, sessionId } = opened;
  const form = `felt-${sessionId}`;
  const hand = useHand(head.runs.zone);
  const told = { ...feltOf(entry), ...measuredOf(entry, hand), ...endedOf(entry, hand.zone) };
  const [draft, keep] = useDraft(form, told);
  const typed = { ...told, ...draft };
  const [tried, setTried] = useState(false);
  const [faults, setFaults] = useState<LogFaults>({});
  const { saving, failed, save } = useSaving();
  const isAnew = isMeasuredAnew(entry, typed, hand) || isEndedAnew(entry, typed, hand.zone);
  const isSaid = answered(typed) || isAnew;
  const change = (changed: Partial<typeof told>): void => {
    keep({ ...typed, ...changed });
    setFaults({});
  };
  const send = async (): Promise<void> => {
    const found = faultsOf(entry, typed, hand);
    setFaults(found);
    setTried(true);
    if (!isSaid || Object.keys(found).length > 0) return toFirstFault();
    const measured = correctedMeasures(entry, typed, hand);
    const ended = correctedEnd(entry, typed, hand.zone);
    const anew = { ...entry, ...answersOf(typed), ...measured, ...ended };
    // Without its file's steps it would be told without them until the server has answered.
    if (await save([{ id, entry: anew, replaces: factId, cadenceSpm }], form)) onSaved();
  };
  return (
    <>
      <SessionHead session={opened} {...head} title={say("howItFelt")} />
      <div className="flex flex-col gap-8">
        <FeltFields
          felt={typed}
          asksBefore
          error={tried && !isSaid && say("answerOne")}
          onChange={change}
        />
        {entry.activity !== "strength" && (
          <HowFar {...{ typed, faults, activity: entry.activity }} onChange={change} />
        )}
        <Disclosure summary={say("wrongDay")}>
          <EndFields {...{ log: { ...typed, when: "other" }, faults }} onChange={change} />
        </Disclosure>
        <NeverButton sessionId={sessionId} />
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

/** What keeps a correction from being saved, by field, now. */
function faultsOf(entry: SessionEntry, typed: Measured & LocalTime, hand: Hand): LogFaults {
  const now = new Date().getTime();
  return {
    ...measuredFaults(entry, typed, hand),
    ...endedFaults(entry, typed, { zone: hand.zone, now }),
  };
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
