"use client";
import { Button } from "@springback/ui/primitives/button";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { type ReactNode, useEffect, useMemo } from "react";
import { BackToAnswer } from "#features/check/back-to-answer.tsx";
import type { Draft } from "#features/check/draft.ts";
import { FirstAnswer } from "#features/check/first-answer.tsx";
import { type FirstDay, firstDayOf } from "#features/check/first-day.ts";
import { Moment } from "#features/check/moment.tsx";
import { RecordLater } from "#features/check/record-later.tsx";
import { Screen } from "#features/check/screen.tsx";
import type { Typed } from "#features/check/typed.ts";
import { later } from "#features/frame/later.tsx";
import { useWords } from "#words/use-words.ts";

const loadTest = () => import("#features/check/raise-test.tsx");
const loadHold = () => import("#features/check/first-hold.tsx");
const loadSave = () => import("#features/check/save-step.tsx");
const RaiseTest = later(async () => (await loadTest()).RaiseTest, Moment);
const FirstHold = later(async () => (await loadHold()).FirstHold, Moment);
const SaveStep = later(async () => (await loadSave()).SaveStep, Moment);
const nothing = (): void => undefined;

interface Props {
  readonly draft: Draft;
  readonly zone: string;
  readonly signedIn: boolean;
  readonly onKeep: (change: Partial<Draft>) => void;
  readonly onType: (typed: Typed) => void;
  readonly onAgain: () => void;
  /** Something happened: the safety questions once more. */
  readonly onSafety: () => void;
}

type Step = "answer" | "test" | "hold" | "save";

/** What a draft leads to next; what the rules don't offer isn't asked about. */
export function stepAfter(draft: Draft, { offersTest, hold }: FirstDay): Step {
  if (!draft.seen) return "answer";
  if (offersTest && draft.test === null) return "test";
  if (hold && draft.hold === null) return "hold";
  return "save";
}

/** From the first answer on: the test, the first set, keeping it all. */
export function AfterAnswer(props: Props) {
  const { draft, zone, signedIn, onAgain } = props;
  // What is typed or done later changes nothing of the answer.
  const day = useMemo(
    () => firstDayOf(draft, zone),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the ids of its facts stand for what it is made of
    [draft.ids.intake, draft.ids.now, draft.now, zone],
  );
  // While the answer is read, and while there is a line.
  useEffect(() => {
    if (!signedIn) for (const load of [loadTest, loadHold, loadSave]) load().catch(nothing);
  }, [signedIn]);
  if (!day) return null;
  const step = signedIn ? "answer" : stepAfter(draft, day);
  return (
    <Screen key={step}>
      {step === "answer" ? (
        <FirstAnswer draft={draft} day={day}>
          {signedIn ? <RecordLater draft={draft} /> : <Onwards {...props} day={day} />}
          <Again onAgain={onAgain} />
        </FirstAnswer>
      ) : (
        <Later {...props} day={day} step={step} />
      )}
    </Screen>
  );
}

interface DayProps extends Props {
  readonly day: FirstDay;
}

/** What comes after the answer, one thing at a time; each can be left out. */
function Later({ step, day, ...props }: DayProps & { readonly step: Step }): ReactNode {
  const { draft, zone, onKeep, onType, onSafety } = props;
  const onBack = (): void => onKeep({ seen: false });
  if (step === "test") {
    return (
      <RaiseTest
        sore={draft.side ?? "both"}
        painCap={day.guard.painCap}
        kept={draft.typed.test}
        onKeep={(test) => onType({ test })}
        onDone={(test) => onKeep({ test })}
        onSkip={() => onKeep({ test: "left" })}
        onSafety={onSafety}
        onBack={onBack}
      />
    );
  }
  if (step === "hold" && day.hold) {
    return (
      <FirstHold
        item={day.hold}
        guard={day.guard}
        id={draft.ids.hold}
        onDone={(hold) => onKeep({ hold })}
        onSkip={() => onKeep({ hold: "left" })}
        onBack={onBack}
      />
    );
  }
  return (
    <>
      <SaveStep
        draft={draft}
        zone={zone}
        onKeep={(save) => onType({ save })}
        onSent={(sentTo) => onKeep({ sentTo })}
      />
      <BackToAnswer onBack={onBack} />
    </>
  );
}

/** On from the answer: to what can be done at once, or straight to keeping it. */
function Onwards({ draft, day, onKeep }: DayProps) {
  const say = useWords("check");
  const next = stepAfter({ ...draft, seen: true }, day);
  const { test, hold } = draft;
  return (
    <BottomAction overNav={false}>
      <Button wide onClick={() => onKeep({ seen: true })}>
        {say(next === "save" ? "toSave" : next === "hold" ? "toHold" : "toTest")}
      </Button>
      {next !== "save" && (
        <Button
          wide
          kind="text"
          onClick={() => onKeep({ seen: true, test: test ?? "left", hold: hold ?? "left" })}
        >
          {say("toSaveNow")}
        </Button>
      )}
    </BottomAction>
  );
}

function Again({ onAgain }: { readonly onAgain: () => void }) {
  const say = useWords("check");
  return (
    <p className="mt-8 text-sm text-quiet">
      <Button kind="text" onClick={onAgain}>
        {say("change")}
      </Button>{" "}
      {say("changeNote")}
    </p>
  );
}
