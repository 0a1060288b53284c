"use client";
import { Button } from "@springback/ui/primitives/button";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
  type Draft,
  emptyDraft,
  loadDraft,
  stoppingReferral,
  storeDraft,
} from "#features/check/draft.ts";
import { FirstAnswer } from "#features/check/first-answer.tsx";
import { NowStep } from "#features/check/now-step.tsx";
import { RecordStep } from "#features/check/record-step.tsx";
import { SafetyStep } from "#features/check/safety-step.tsx";
import { SaveStep } from "#features/check/save-step.tsx";
import { WhereStep } from "#features/check/where-step.tsx";
import { YouStep } from "#features/check/you-step.tsx";
import { browserZone } from "#features/sign-in/browser-zone.ts";
import { FlagScreen } from "#features/guidance/flag-screen.tsx";
import { useWords } from "#words/use-words.ts";

type Step = "safety" | "where" | "you" | "now" | "answer";

function stepOf(draft: Draft): Step {
  if (!draft.safety) return "safety";
  if (!draft.side || !draft.site) return "where";
  if (!draft.you) return "you";
  return draft.now ? "answer" : "now";
}

const BACK: Partial<Record<Step, (draft: Draft) => Draft>> = {
  you: (draft) => ({ ...draft, side: null, site: null }),
  now: (draft) => ({ ...draft, you: null }),
};

const never = (): (() => void) => () => undefined;

/** From the safety questions to the first answer. Kept on the phone at each step, so a closed tab loses nothing. */
export function CheckFlow({ signedIn }: { readonly signedIn: boolean }) {
  const say = useWords("check");
  // What was answered is on the phone alone, so there is nothing to draw before the page runs there.
  const onPhone = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return onPhone ? <Flow signedIn={signedIn} /> : <p className="text-quiet">{say("moment")}</p>;
}

function Flow({ signedIn }: { readonly signedIn: boolean }) {
  const say = useWords("check");
  const [draft, setDraft] = useState(() => loadDraft(Date.now()));
  const zone = browserZone();
  const step = stepOf(draft);
  const keep = (change: Partial<Draft>): void => {
    const next = { ...draft, ...change };
    storeDraft(next);
    setDraft(next);
  };
  const refer = stoppingReferral(draft);
  if (refer) {
    return (
      <FlagScreen
        refer={refer}
        answers={draft.safety ?? {}}
        after={signedIn && <RecordStep draft={draft} flagged />}
      />
    );
  }
  const back = BACK[step];
  return (
    <Screen key={step}>
      <CurrentStep step={step} draft={draft} zone={zone} signedIn={signedIn} onKeep={keep} />
      {back && (
        <div className="mt-2">
          <Button kind="text" onClick={() => setDraft(back(draft))}>
            {say("back")}
          </Button>
        </div>
      )}
    </Screen>
  );
}

/** Each step begins at its top, for eyes and for screen readers. */
function Screen({ children }: { readonly children: ReactNode }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}

function CurrentStep(props: {
  readonly step: Step;
  readonly draft: Draft;
  readonly zone: string;
  readonly signedIn: boolean;
  readonly onKeep: (change: Partial<Draft>) => void;
}): ReactNode {
  const { step, draft, zone, signedIn, onKeep } = props;
  const say = useWords("check");
  switch (step) {
    case "safety":
      return <SafetyStep over={say("safetyOver")} onDone={(safety) => onKeep({ safety })} />;
    case "where":
      return <WhereStep value={draft} onDone={onKeep} />;
    case "you":
      return <YouStep value={draft.you} onDone={(you) => onKeep({ you })} />;
    case "now":
      return <NowStep onDone={(now) => onKeep({ now: { at: isoNow(), ...now } })} />;
    case "answer":
      return (
        <FirstAnswer draft={draft} zone={zone}>
          {signedIn ? <RecordStep draft={draft} /> : <SaveStep draft={draft} zone={zone} />}
          <Again onAgain={() => onKeep({ ...emptyDraft(), safety: draft.safety })} />
        </FirstAnswer>
      );
  }
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

const isoNow = (): string => new Date().toISOString();
