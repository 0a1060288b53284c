"use client";
import { Button } from "@springback/ui/primitives/button";
import {
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import {
  type Draft,
  emptyDraft,
  loadDraft,
  stoppingReferral,
  storeDraft,
} from "#features/check/draft.ts";
import { NowStep } from "#features/check/now-step.tsx";
import { RecordStep } from "#features/check/record-step.tsx";
import { SafetyStep } from "#features/check/safety-step.tsx";
import { SaveStep } from "#features/check/save-step.tsx";
import { WhereStep } from "#features/check/where-step.tsx";
import { YouStep } from "#features/check/you-step.tsx";
import { browserZone } from "#features/sign-in/browser-zone.ts";
import { FlagScreen } from "#features/guidance/flag-screen.tsx";
import { useWords } from "#words/use-words.ts";

/** The rules come while the questions are answered. */
const loadAnswer = () => import("#features/check/first-answer.tsx");
const FirstAnswer = lazy(async () => ({ default: (await loadAnswer()).FirstAnswer }));

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

const nothing = (): void => undefined;
const never = (): (() => void) => nothing;

/** From the safety questions to the first answer. Kept on the phone at each step, so a closed tab loses nothing. */
export function CheckFlow({ signedIn }: { readonly signedIn: boolean }) {
  // What was answered is on the phone alone. Until the page runs there, the first questions can be read and not yet answered.
  const onPhone = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return onPhone ? <Flow signedIn={signedIn} /> : <ToRead />;
}

function ToRead() {
  const say = useWords("check");
  return (
    <div inert>
      <SafetyStep over={say("safetyOver")} onDone={nothing} />
    </div>
  );
}

function Flow({ signedIn }: { readonly signedIn: boolean }) {
  const say = useWords("check");
  const [draft, setDraft] = useState(() => loadDraft(Date.now()));
  const zone = browserZone();
  const step = stepOf(draft);
  // Should the line be gone now, it is asked for again when it is needed.
  useEffect(() => void loadAnswer().catch(nothing), []);
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
        <Suspense fallback={<p className="text-quiet">{say("moment")}</p>}>
          <FirstAnswer draft={draft} zone={zone}>
            {signedIn ? <RecordStep draft={draft} /> : <SaveStep draft={draft} zone={zone} />}
            <Again onAgain={() => onKeep({ ...emptyDraft(), safety: draft.safety })} />
          </FirstAnswer>
        </Suspense>
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
