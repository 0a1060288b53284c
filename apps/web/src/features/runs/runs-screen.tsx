"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import { later } from "#features/frame/later.tsx";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { ClearedNotice } from "#features/phone/badge/cleared-notice.tsx";
import { RefusedPart } from "#features/phone/refused/refused-part.tsx";
import { FeltForm } from "#features/runs/felt-form.tsx";
import { FileImport } from "#features/runs/file-import.tsx";
import { useHand } from "#features/runs/hand.ts";
import { HintsView } from "#features/runs/hints-view.tsx";
import { LogForm } from "#features/runs/log-form.tsx";
import { NextRun } from "#features/runs/next-run.tsx";
import { toList, toLog, toSession } from "#features/runs/places.ts";
import type { SaidRuns, SaidSession } from "#features/runs/said-runs.ts";
import type { OpenSessionProps } from "#features/runs/session-head.tsx";
import { SessionList } from "#features/runs/session-list.tsx";
import { verdictTitle } from "#features/runs/session-words.ts";
import { SettlingForm } from "#features/runs/settling-form.tsx";
import { type FileImport as Files, useFileImport } from "#features/runs/use-file-import.ts";
import type { RunsOnPhone } from "#features/today/engine.ts";
import { Opening } from "#features/today/opening.tsx";
import { useShownToday } from "#features/today/use-today.ts";
import { useWords } from "#words/use-words.ts";

const NeverForm = later(() =>
  import("#features/runs/never-form.tsx").then((part) => part.NeverForm),
);

/** Sessions: add them, answer how they felt, read what the day after said. The server's are drawn first, the phone's own after. */
export function RunsScreen({ made }: { readonly made: SaidRuns | null }) {
  const say = useWords("runs");
  const [touched, setTouched] = useState(false);
  const { own, isOwn } = useShownToday(made?.at ?? null, touched);
  const mine = useMemo(() => own?.day.runs() ?? null, [own]);
  const runs = isOwn && mine ? mine.said : made;
  if (!runs) return <Opening title={say("title")} />;
  return (
    <>
      <ClearedNotice zone={runs.zone} />
      <Shown runs={runs} hints={mine?.hints ?? null} onSaved={() => setTouched(true)} />
    </>
  );
}

interface ShownProps {
  readonly runs: SaidRuns;
  readonly hints: RunsOnPhone["hints"] | null;
  readonly onSaved: () => void;
}

/** The list, the log, or the questions about one session, as the address says. */
function Shown({ runs, hints, onSaved }: ShownProps) {
  const search = useSearchParams();
  const [saved, setSaved] = useState<Saved | null>(null);
  // Held here, so that answering for one file loses none of the others.
  const files = useFileImport(useHand(runs.zone), onSaved);
  const sessionId = search.get("session");
  const logging = search.get("log") !== null;
  const asksNever = search.get("never") !== null;
  useTopOf(`${sessionId ?? (logging ? "log" : "list")}${asksNever ? " never" : ""}`);
  const open = runs.sessions.find((session) => session.sessionId === sessionId);
  const done = (what: Saved["what"], id: string): void => {
    setSaved({ what, sessionId: id });
    toList();
    onSaved();
  };
  if (logging) {
    return <LogForm runs={runs} onSaved={(id) => done("savedSession", id)} onCancel={toList} />;
  }
  if (open) {
    const onDone = (what: Saved["what"]): void => done(what, open.sessionId);
    const about = { session: open, runs, asksNever, onDone, onCancel: toList };
    return <OpenSession key={`${open.sessionId} ${asksNever}`} {...about} />;
  }
  return <List runs={runs} hints={hints} saved={saved} files={files} isLost={sessionId !== null} />;
}

interface OpenProps extends Omit<OpenSessionProps, "onSaved"> {
  /** Whether it is to be taken out. */
  readonly asksNever: boolean;
  readonly onDone: (what: Saved["what"]) => void;
}

/** The question a session asked when it was opened; a newer list doesn't swap the form under the thumb. */
function OpenSession({ asksNever, onDone, ...about }: OpenProps) {
  const [{ asks, takenOut }] = useState(about.session);
  if (takenOut) return <NeverForm {...about} onSaved={() => onDone("savedBack")} />;
  if (asksNever) return <NeverForm {...about} onSaved={() => onDone("savedOut")} />;
  const Form = asks === "settling" ? SettlingForm : FeltForm;
  return <Form {...about} onSaved={() => onDone("savedAnswer")} />;
}

function List(
  props: Omit<ShownProps, "onSaved"> & {
    readonly saved: Saved | null;
    readonly files: Files;
    /** The address names a session that isn't here. */
    readonly isLost: boolean;
  },
) {
  const { runs, hints, saved, files, isLost } = props;
  const say = useWords("runs");
  return (
    <>
      <PageHead title={say("title")} />
      {isLost && <Banner>{say("notHere")}</Banner>}
      {saved && <SavedNote saved={saved} sessions={runs.sessions} />}
      <NextRun next={runs.next} />
      {hints && <HintsView hints={hints} activities={runs.activities} />}
      <div className="flex flex-col gap-6 pb-8">
        <Button wide onClick={toLog}>
          {say("log")}
        </Button>
        <FileImport files={files} activities={runs.activities} onAnswer={toSession} />
      </div>
      <RefusedPart zone={runs.zone} />
      <SessionList runs={runs} onOpen={toSession} />
    </>
  );
}

interface Saved {
  readonly what: "savedSession" | "savedAnswer" | "savedOut" | "savedBack";
  readonly sessionId: string;
}

/** What was saved, and how the rules read that session now. */
function SavedNote(props: { readonly saved: Saved; readonly sessions: readonly SaidSession[] }) {
  const { saved, sessions } = props;
  const say = useWords("runs");
  const session = sessions.find((one) => one.sessionId === saved.sessionId);
  const words = say(saved.what);
  if (saved.what === "savedOut")
    return <Banner>{say(session?.takenOut?.hurt ? "savedOutHurt" : "savedOut")}</Banner>;
  const verdict = session && !session.asks ? verdictTitle(session, say) : null;
  return <Banner>{verdict === null ? words : say("verdict", { saved: words, verdict })}</Banner>;
}
