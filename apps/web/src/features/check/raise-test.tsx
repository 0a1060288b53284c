"use client";
import { ElevenSteps } from "@springback/ui/domain/eleven-steps";
import { BottomAction } from "@springback/ui/primitives/bottom-action";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { RadioGroup } from "@springback/ui/primitives/radio-group";
import { TextField } from "@springback/ui/primitives/text-field";
import type { Side, Sides, TestEntry } from "@springback/core/timeline";
import { useEffect, useState } from "react";
import { BackToAnswer } from "#features/check/back-to-answer.tsx";
import { firstLeg, testEntry, testFaults } from "#features/check/raise-count.ts";
import { Screen } from "#features/check/screen.tsx";
import { nothingOfTest, type TestTyped } from "#features/check/typed.ts";
import { useTyped } from "#features/check/use-typed.ts";
import { usePainWords } from "#features/check-in/use-pain-words.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { RaisePlayer } from "#features/player/raise-player.tsx";
import { Speaker } from "#features/player/speaker.ts";
import { otherSide } from "#features/tests/raise-state.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly sore: Sides;
  /** The pain it may reach, 0 to 10, by the rules. */
  readonly painCap: number;
  readonly kept: TestTyped | undefined;
  readonly onKeep: (typed: TestTyped) => void;
  readonly onDone: (entry: TestEntry) => void;
  readonly onSkip: () => void;
  readonly onSafety: () => void;
  readonly onBack: () => void;
}

/** How many heel raises each leg does on the beat today: something to compare later weeks with. Nobody has to. */
export function RaiseTest(props: Props) {
  const { sore, painCap, onDone, onSkip, onSafety, onBack } = props;
  const sayPlayer = useWords("player");
  const [typed, set] = useTyped(props.kept ?? nothingOfTest, props.onKeep);
  const [turn, setTurn] = useState<{ side: Side; startedAt: number } | null>(null);
  const [speaker] = useState(() => new Speaker());
  useEffect(() => () => speaker.close(), [speaker]);
  const first = firstLeg(typed, sore);
  const start = (side: Side): void => {
    // In the tap itself: a browser lets nothing sound before one.
    speaker.wake();
    setTurn({ side, startedAt: Date.now() });
  };
  const leave = (): void => {
    speaker.say([]);
    setTurn(null);
    window.scrollTo(0, 0);
  };
  if (turn) {
    const reps = turn.side === first ? "reps" : "otherReps";
    return (
      <RaisePlayer
        leg={sayPlayer(turn.side)}
        startedAt={turn.startedAt}
        speaker={speaker}
        onStop={(raises) => {
          set({ [reps]: String(raises) });
          leave();
        }}
        onLeave={leave}
      />
    );
  }
  if (!first || typed.reps === null) {
    return (
      <Screen key="how">
        <HowTo
          {...{ first, painCap, onSkip, onBack }}
          asksFirst={sore === "both"}
          onFirst={(side) => set({ first: side })}
          onStart={start}
        />
      </Screen>
    );
  }
  const other = otherSide(first);
  if (typed.otherReps === null) {
    return (
      <Screen key="other">
        <OtherLeg
          {...{ other, painCap, onSafety }}
          raises={typed.reps}
          onAgain={() => start(first)}
          onStart={() => start(other)}
          onLeaveOut={() => set({ otherReps: "" })}
        />
      </Screen>
    );
  }
  return (
    <Screen key="result">
      <Result
        {...{ typed, first, onSkip, onSafety }}
        onChange={set}
        onSave={() => onDone(testEntry(typed, sore, new Date().toISOString()))}
      />
    </Screen>
  );
}

/** The way back to the safety questions, after something that the stop rules name. */
function Happened({ onSafety }: { readonly onSafety: () => void }) {
  const say = useWords("check");
  return (
    <p className="mt-6 text-sm text-quiet">
      {say("happened")}{" "}
      <Button kind="text" small onClick={onSafety}>
        {say("toSafety")}
      </Button>
    </p>
  );
}

/** How it is done, and when to stop. */
function HowTo(props: {
  readonly first: Side | null;
  /** With two sore legs somebody has to say which goes first. */
  readonly asksFirst: boolean;
  readonly painCap: number;
  readonly onFirst: (side: Side) => void;
  readonly onStart: (side: Side) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}) {
  const { first, asksFirst, painCap, onFirst, onStart, onSkip, onBack } = props;
  const say = useWords("check");
  const sayPlayer = useWords("player");
  const [tried, setTried] = useState(false);
  const start = (): void => {
    setTried(true);
    if (!first) return toFirstFault();
    onStart(first);
  };
  return (
    <>
      <PageHead over={say("testOver")} title={say("testTitle")} lead={say("testLead")} />
      <div className="flex flex-col gap-6">
        <ol className="measure flex list-decimal flex-col gap-1.5 pl-5">
          <li>{say("testHow1")}</li>
          <li>{say("testHow2")}</li>
          <li>{say("testHow3")}</li>
        </ol>
        <StopRules painCap={painCap} />
        {asksFirst && (
          <RadioGroup
            name="first"
            label={say("testWorse")}
            options={[
              { value: "left", label: say("left") },
              { value: "right", label: say("right") },
            ]}
            value={first}
            error={tried && !first ? say("pickSide") : undefined}
            onChange={(side) => onFirst(side as Side)}
          />
        )}
      </div>
      <BottomAction overNav={false}>
        <Button wide onClick={start}>
          {first && !asksFirst
            ? say("testStart", { leg: sayPlayer(first) })
            : say("testStartFirst")}
        </Button>
        <Button wide kind="text" onClick={onSkip}>
          {say("testSkip")}
        </Button>
      </BottomAction>
      <BackToAnswer onBack={onBack} />
    </>
  );
}

function StopRules({ painCap }: { readonly painCap: number }) {
  const say = useWords("check");
  return (
    <div className="border-l-2 border-ink pl-4">
      <p className="font-semibold">{say("testStopTitle")}</p>
      <ul className="measure mt-1 flex list-disc flex-col gap-1 pl-5">
        <li>{say("testStopPain", { n: painCap })}</li>
        <li>{say("testStopBeat")}</li>
        <li>{say("testStopSudden")}</li>
      </ul>
    </div>
  );
}

/** Between the legs: what was counted, and the other leg's turn. */
function OtherLeg(props: {
  readonly raises: string;
  readonly other: Side;
  readonly painCap: number;
  readonly onStart: () => void;
  readonly onAgain: () => void;
  readonly onLeaveOut: () => void;
  readonly onSafety: () => void;
}) {
  const { raises, other, painCap, onStart, onAgain, onLeaveOut, onSafety } = props;
  const say = useWords("check");
  const sayPlayer = useWords("player");
  return (
    <>
      <PageHead
        over={say("testOver")}
        title={say("testCounted", { n: Number(raises) })}
        lead={say("testOtherLead")}
      />
      <StopRules painCap={painCap} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button kind="text" small onClick={onAgain}>
          {say("testAgain")}
        </Button>
        <Button kind="text" small onClick={onLeaveOut}>
          {say("testLeaveOut")}
        </Button>
      </div>
      <Happened onSafety={onSafety} />
      <BottomAction overNav={false}>
        <Button wide onClick={onStart}>
          {say("testStart", { leg: sayPlayer(other) })}
        </Button>
      </BottomAction>
    </>
  );
}

/** The counts, to be put right by whoever lost the beat, and how much it hurt. */
function Result(props: {
  readonly typed: TestTyped;
  readonly first: Side;
  readonly onChange: (change: Partial<TestTyped>) => void;
  readonly onSave: () => void;
  readonly onSkip: () => void;
  readonly onSafety: () => void;
}) {
  const { typed, first, onChange, onSave, onSkip, onSafety } = props;
  const say = useWords("check");
  const sayPlayer = useWords("player");
  const painWords = usePainWords()(null);
  const [tried, setTried] = useState(false);
  const missing = testFaults(typed);
  const faults = tried ? missing : {};
  const save = (): void => {
    setTried(true);
    if (Object.keys(missing).length > 0) return toFirstFault();
    onSave();
  };
  const counts = [
    { name: "reps", side: first },
    { name: "otherReps", side: otherSide(first) },
  ] as const;
  return (
    <>
      <PageHead over={say("testOver")} title={say("testResult")} lead={say("testResultLead")} />
      <div className="flex flex-col gap-6">
        <div className="grid grid-cols-2 items-start gap-4">
          {counts.map(({ name, side }) => (
            <TextField
              key={name}
              name={name}
              label={sayPlayer(side)}
              inputMode="numeric"
              autoComplete="off"
              unit={say("testUnit")}
              value={typed[name] ?? ""}
              error={faults[name] && say(faults[name])}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          ))}
        </div>
        <ElevenSteps
          {...painWords}
          name="testPain"
          label={say("testPain")}
          value={typed.pain}
          error={faults.pain && say(faults.pain)}
          onChange={(pain) => onChange({ pain })}
        />
      </div>
      <Happened onSafety={onSafety} />
      <BottomAction overNav={false}>
        <Button wide onClick={save}>
          {say("testSave")}
        </Button>
        <Button wide kind="text" onClick={onSkip}>
          {say("testDrop")}
        </Button>
      </BottomAction>
    </>
  );
}
