"use client";
import { Button } from "@springback/ui/primitives/button";
import { type ReactNode, useEffect, useRef, useState } from "react";
import {
  againFrom,
  askingSafety,
  type Draft,
  loadDraft,
  storeDraft,
  withSafety,
} from "#features/check/draft.ts";
import { stoppingReferral } from "#features/check/draft-facts.ts";
import { Moment } from "#features/check/moment.tsx";
import { NowStep } from "#features/check/now-step.tsx";
import { RecordLater } from "#features/check/record-later.tsx";
import { SafetyStep } from "#features/check/safety-step.tsx";
import { Screen } from "#features/check/screen.tsx";
import type { Typed } from "#features/check/typed.ts";
import { WhereStep } from "#features/check/where-step.tsx";
import { YouStep } from "#features/check/you-step.tsx";
import { browserZone } from "#features/sign-in/browser-zone.ts";
import { later } from "#features/frame/later.tsx";
import { useAwake } from "#features/frame/use-awake.ts";
import { FlagScreen } from "#features/guidance/flag-screen.tsx";
import { useWords } from "#words/use-words.ts";

/** The rules come while the questions are answered. */
const loadAnswer = () => import("#features/check/after-answer.tsx");
const AfterAnswer = later(async () => (await loadAnswer()).AfterAnswer, Moment);

type Step = "safety" | "where" | "you" | "now" | "answer";

function stepOf(draft: Draft): Step {
  if (!draft.safety || draft.asksSafety) return "safety";
  if (!draft.side || !draft.site) return "where";
  if (!draft.you) return "you";
  return draft.now ? "answer" : "now";
}

const BACK: Partial<Record<Step, Partial<Draft>>> = {
  you: { side: null, site: null },
  now: { you: null },
};

const nothing = (): void => undefined;

interface Props {
  readonly signedIn: boolean;
}

/** From the safety questions to the first answer and on. Kept on the phone at each tap, so a closed tab loses nothing. */
export function CheckFlow(props: Props) {
  // What was answered is on the phone alone. Until the page runs there, the first questions can be read and not yet answered.
  return useAwake() ? <Flow {...props} /> : <ToRead />;
}

function ToRead() {
  const say = useWords("check");
  return <SafetyStep over={say("safetyOver")} onDone={nothing} />;
}

/** The draft, and what changes it: on the phone before it is drawn. */
function useDraft() {
  const [draft, setDraft] = useState(() => loadDraft(localStorage, Date.now()));
  const latest = useRef(draft);
  const put = (next: Draft): void => {
    latest.current = next;
    storeDraft(localStorage, next);
    setDraft(next);
  };
  return {
    draft,
    put,
    keep: (change: Partial<Draft>): void => put({ ...latest.current, ...change }),
    type: (typed: Typed): void =>
      put({ ...latest.current, typed: { ...latest.current.typed, ...typed } }),
  };
}

function Flow({ signedIn }: Props) {
  const say = useWords("check");
  const { draft, put, keep, type } = useDraft();
  const step = stepOf(draft);
  // Should the line be gone now, it is asked for again when it is needed.
  useEffect(() => void loadAnswer().catch(nothing), []);
  const refer = stoppingReferral(draft);
  if (refer) {
    return (
      <FlagScreen
        refer={refer}
        answers={draft.safety ?? {}}
        after={signedIn && <RecordLater draft={draft} flagged />}
      />
    );
  }
  if (step === "answer") {
    return (
      <AfterAnswer
        {...{ draft, signedIn }}
        zone={browserZone()}
        onKeep={keep}
        onType={type}
        onAgain={() => put(againFrom(draft))}
        onSafety={() => put(askingSafety(draft))}
      />
    );
  }
  const back = BACK[step];
  return (
    <Screen key={step}>
      <Question {...{ step, draft }} onPut={put} onKeep={keep} onType={type} />
      {back && (
        <div className="mt-2">
          <Button kind="text" onClick={() => keep(back)}>
            {say("back")}
          </Button>
        </div>
      )}
    </Screen>
  );
}

function Question(props: {
  readonly step: Exclude<Step, "answer">;
  readonly draft: Draft;
  readonly onPut: (draft: Draft) => void;
  readonly onKeep: (change: Partial<Draft>) => void;
  readonly onType: (typed: Typed) => void;
}): ReactNode {
  const { step, draft, onPut, onKeep, onType } = props;
  const { typed } = draft;
  const say = useWords("check");
  switch (step) {
    case "safety":
      return (
        <SafetyStep
          over={say("safetyOver")}
          kept={typed.safety}
          onKeep={(safety) => onType({ safety })}
          onDone={(answers) => onPut(withSafety(draft, answers))}
        />
      );
    case "where":
      return <WhereStep kept={typed.where} onKeep={(where) => onType({ where })} onDone={onKeep} />;
    case "you":
      return (
        <YouStep
          kept={typed.you}
          onKeep={(you) => onType({ you })}
          onDone={(you) => onKeep({ you })}
        />
      );
    case "now":
      return (
        <NowStep
          zone={browserZone()}
          kept={typed.now}
          onKeep={(now) => onType({ now })}
          onDone={(now) => onKeep({ now })}
        />
      );
  }
}
