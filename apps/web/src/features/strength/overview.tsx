"use client";
import { changeWords, explain } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { ExerciseDrawing, hasDrawing } from "@springback/ui/domain/exercise-drawing";
import { FindingRow } from "@springback/ui/domain/finding-row";
import { StrengthItem } from "@springback/ui/domain/strength-item";
import { Banner } from "@springback/ui/primitives/banner";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { useState } from "react";
import { STAGE_WORDS } from "#features/guidance/stage-words.ts";
import { doseWords, paceWords } from "#features/strength/dose-words.ts";
import type { StrengthToday } from "#features/strength/strength-day.tsx";
import { dayWords, momentWords } from "#features/today/day-words.ts";
import { RULE_WORDS } from "#words/rule-words.ts";
import { cueOf, nameOf } from "#words/exercise-words.ts";

interface Props {
  readonly today: StrengthToday;
  readonly needsNow: boolean;
  /** What was just saved. */
  readonly saved: string | null;
  readonly onStart?: () => void;
}

/** Today's session to read before it is begun: doses, changes and what was left out, each with its rule. */
export function Overview({ today, needsNow, saved, onStart }: Props) {
  const { session, coach, doneAt, at, zone, stage } = today;
  const [why] = session.reasons;
  const empty = session.items.length === 0;
  const [again, setAgain] = useState(false);
  if (doneAt && !again) {
    return <DoneToday doneAt={doneAt} zone={zone} saved={saved} onAgain={() => setAgain(true)} />;
  }
  return (
    <>
      <PageHead
        over={dayWords(at, zone)}
        title="Today's strength"
        lead={why && !empty ? explain(why.rule, RULE_WORDS).sentence : STAGE_WORDS[stage]}
      />
      <div className="flex flex-col gap-4">
        {saved && <Banner>{saved}</Banner>}
        {needsNow && !empty && !doneAt && (
          <Banner>
            How it feels today isn&rsquo;t answered yet.{" "}
            <Link className="link" href="/check-in">
              Check in first
            </Link>
            , and the session follows from it.
          </Banner>
        )}
        {coach && <CoachNote coach={coach} />}
      </div>
      {empty ? <NothingToday reasons={session.reasons} /> : <Items today={today} />}
      <LeftOut reasons={session.reasons} />
      {!empty && (
        <BottomAction>
          <Button wide onClick={onStart}>
            Start
          </Button>
        </BottomAction>
      )}
    </>
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
  return (
    <>
      <PageHead over={momentWords(doneAt, zone)} title="Strength is done for today" />
      {saved && <Banner>{saved}</Banner>}
      <p className="measure py-4">
        Rest is part of it. Tomorrow morning&rsquo;s first steps tell how it settled; your answers
        stand on{" "}
        <Link className="link" href="/runs">
          Runs
        </Link>
        .
      </p>
      <Button kind="text" onClick={onAgain}>
        Show the session again
      </Button>
    </>
  );
}

function CoachNote({ coach }: { readonly coach: NonNullable<StrengthToday["coach"]> }) {
  return (
    <div className="border-l-2 border-ink pl-4">
      <p className="font-semibold">{coach.title}</p>
      {coach.note && <p className="measure">{coach.note}</p>}
      <p className="text-sm text-quiet">
        {coach.name ?? "Your coach"} ·{" "}
        <Link className="link" href="/plan">
          The whole plan
        </Link>
      </p>
    </div>
  );
}

function Items({ today: { session, coach } }: { readonly today: StrengthToday }) {
  return (
    <ol>
      {session.items.map((item) => {
        const note = coach?.notes[item.exercise];
        const name = nameOf(item.exercise);
        return (
          <StrengthItem
            key={item.exercise}
            name={name}
            dose={doseWords(item)}
            cue={
              <>
                {cueOf(item.exercise, item.change)} {paceWords(item)}
              </>
            }
            changed={note && `${coach?.name ?? "Your coach"}: ${note}`}
            drawing={
              hasDrawing(item.exercise) && <ExerciseDrawing exercise={item.exercise} label={name} />
            }
          />
        );
      })}
    </ol>
  );
}

/** Nothing may be done: which rules say so. There is no way past them here. */
function NothingToday({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <EmptyState title="Nothing to do today">
      {reasons.map(({ rule }) => (
        <p key={rule}>{explain(rule, RULE_WORDS).sentence}</p>
      ))}
    </EmptyState>
  );
}

/** What the plan has and today doesn't, or has with a change: each with what stands in its place and why. */
function LeftOut({ reasons }: { readonly reasons: readonly Reason[] }) {
  const lines = reasons.filter(({ facts }) => typeof facts["exercise"] === "string");
  if (lines.length === 0) return null;
  return (
    <Section title="Changed for today" ruled>
      <ul>
        {lines.map(({ rule, source, facts }) => (
          <FindingRow
            key={`${facts["exercise"]} ${rule}`}
            planned={nameOf(String(facts["exercise"]))}
            instead={insteadOf(facts)}
            sentence={explain(rule, RULE_WORDS).sentence}
            rule={rule}
            source={source}
          />
        ))}
      </ul>
    </Section>
  );
}

function insteadOf(facts: Reason["facts"]): string {
  const { substitute, change } = facts;
  if (typeof substitute === "string") return nameOf(substitute);
  if (typeof change === "string") return changeWords(change, RULE_WORDS) || change;
  return "left out";
}
