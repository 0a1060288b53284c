"use client";
import { explain } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import { dayWords, momentWords } from "@springback/words/days";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { ExerciseDrawing, hasDrawing } from "@springback/ui/domain/exercise-drawing";
import { StrengthItem } from "@springback/ui/domain/strength-item";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button, buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { type ReactNode, useState } from "react";
import { doseWords, paceWords } from "#features/player/dose-words.ts";
import { thingsWords } from "#features/player/player-words.ts";
import { doneSets, type Session, standingOf } from "#features/player/session.ts";
import { LeftOut } from "#features/strength/left-out.tsx";
import type { StrengthToday } from "#features/strength/strength-day.tsx";
import { useCoreWords, useExerciseNames } from "#words/use-core-words.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly today: StrengthToday;
  readonly needsNow: boolean;
  /** What was just saved. */
  readonly saved: string | null;
  /** The session that was begun and left. */
  readonly underWay: Session | null;
  /** What stands under the session. */
  readonly after: ReactNode;
  /** False until the page has woken up: a press before would be lost. */
  readonly ready: boolean;
  /** It is begun, or gone on with. */
  readonly onGo: () => void;
}

/** Today's session to read before it is begun: doses, changes and what was left out, each with its rule. */
export function Overview(props: Props) {
  const { today, needsNow, saved, underWay, after, ready, onGo } = props;
  const say = useWords("strength");
  const locale = useLocale();
  const { session, coach, doneAt, at, zone, stage } = today;
  const { rules, stages } = useCoreWords();
  const [why] = session.reasons;
  const empty = session.items.length === 0;
  const [again, setAgain] = useState(false);
  if (doneAt && !again && !underWay) {
    return (
      <>
        <DoneToday doneAt={doneAt} zone={zone} saved={saved} onAgain={() => setAgain(true)} />
        {after}
      </>
    );
  }
  return (
    <>
      <PageHead
        over={dayWords(at, zone, locale)}
        title={say("title")}
        lead={why && !empty ? explain(why.rule, rules).sentence : say("stage", stages[stage])}
      />
      <div className="flex flex-col gap-4">
        {saved && <Banner>{saved}</Banner>}
        {underWay && <UnderWay session={underWay} />}
        {needsNow && !empty && !doneAt && !underWay && (
          <Banner>
            {say("notAnswered")}{" "}
            <a className="link" href="/check-in">
              {say("checkInFirst")}
            </a>
            , {say("checkInAfter")}
          </Banner>
        )}
        {coach && <CoachNote coach={coach} />}
      </div>
      {empty ? <NothingToday reasons={session.reasons} /> : <Items today={today} />}
      <LeftOut reasons={session.reasons} />
      {after}
      {(!empty || underWay) && (
        <BottomAction>
          <Button wide disabled={!ready} onClick={onGo}>
            {say(underWay ? "resume" : "start")}
          </Button>
        </BottomAction>
      )}
    </>
  );
}

function UnderWay({ session }: { readonly session: Session }) {
  const say = useWords("strength");
  const standing = standingOf(session);
  return (
    <Banner title={say("underWayTitle")}>
      {say("underWay", { done: doneSets(standing), sets: standing.steps.length })}
    </Banner>
  );
}

/** After it: rest is what the tendon needs now. */
function DoneToday(props: {
  readonly doneAt: string;
  readonly zone: string;
  readonly saved: string | null;
  readonly onAgain: () => void;
}) {
  const { doneAt, zone, saved, onAgain } = props;
  const say = useWords("strength");
  return (
    <>
      <PageHead over={momentWords(doneAt, zone, useLocale())} title={say("doneTitle")} />
      {saved && <Banner>{saved}</Banner>}
      <p className="measure py-4">
        {say("doneLead")}{" "}
        <a className="link" href="/runs">
          {say("toRuns")}
        </a>
        .
      </p>
      <Button kind="text" onClick={onAgain}>
        {say("showAgain")}
      </Button>
    </>
  );
}

function CoachNote({ coach }: { readonly coach: NonNullable<StrengthToday["coach"]> }) {
  const say = useWords("strength");
  return (
    <div className="border-l-2 border-ink pl-4">
      <p className="font-semibold">{coach.title}</p>
      {coach.note && <p className="measure">{coach.note}</p>}
      <p className="text-sm text-quiet">
        {coach.name ?? say("yourCoach")} ·{" "}
        <a className="link" href="/plan">
          {say("wholePlan")}
        </a>
      </p>
    </div>
  );
}

function Items({ today: { session, coach } }: { readonly today: StrengthToday }) {
  const say = useWords("strength");
  const sayDose = useWords("dose");
  const { nameOf, cueOf } = useExerciseNames();
  const ids = session.items.map((item) => item.exercise);
  const things = thingsWords(ids, useWords("equipment"));
  return (
    <>
      {things !== null && (
        <p className="measure pt-2 text-sm text-quiet">{say("needs", { things })}</p>
      )}
      <ol>
        {session.items.map((item) => {
          const note = coach?.notes[item.exercise];
          const name = nameOf(item.exercise);
          return (
            <StrengthItem
              key={item.exercise}
              name={name}
              dose={doseWords(item, sayDose)}
              cue={
                <>
                  {cueOf(item.exercise, item.change)} {paceWords(item, sayDose)}
                </>
              }
              changed={note && say("coachSays", { coach: coach.name ?? say("yourCoach"), note })}
              drawing={
                hasDrawing(item.exercise) && (
                  <ExerciseDrawing exercise={item.exercise} label={name} />
                )
              }
            />
          );
        })}
      </ol>
    </>
  );
}

/** Nothing may be done: which rules say so. There is no way past them here. */
function NothingToday({ reasons }: { readonly reasons: readonly Reason[] }) {
  const say = useWords("strength");
  const { rules } = useCoreWords();
  return (
    <EmptyState
      title={say("nothingTitle")}
      action={
        <a href="/today/why" className={buttonClass({ kind: "quiet" })}>
          {say("nothingWhy")}
        </a>
      }
    >
      {reasons.map(({ rule }) => (
        <p key={rule}>{explain(rule, rules).sentence}</p>
      ))}
      <p className="mt-2">{say("nothingUntil")}</p>
    </EmptyState>
  );
}
