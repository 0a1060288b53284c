"use client";
import { describeDecision } from "@springback/core/explain";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "#client.ts";
import { FeltForm } from "#features/runs/felt-form.tsx";
import { FileImport } from "#features/runs/file-import.tsx";
import { LogForm } from "#features/runs/log-form.tsx";
import { SessionList } from "#features/runs/session-list.tsx";
import { kilometres, type LoggedSession, verdictTitle } from "#features/runs/session-words.ts";
import { useFileImport } from "#features/runs/use-file-import.ts";
import { SettlingForm } from "#features/runs/settling-form.tsx";

/** Moves within /runs without asking the server for the page again; the back button works. */
function go(search: string): void {
  window.history.pushState(null, "", `/runs${search}`);
}

const back = (): void => go("");

/** Sessions: add them, answer how they felt, read what the day after said. */
export function RunsScreen() {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.session.list.queryOptions());
  const search = useSearchParams();
  const [saved, setSaved] = useState<Saved | null>(null);
  // Held here, so that answering for one file loses none of the others.
  const files = useFileImport(data.zone);
  const sessionId = search.get("session");
  const logging = search.get("log") !== null;
  const view = sessionId ?? (logging ? "log" : "list");
  useTopOf(view);
  const open = data.sessions.find((session) => session.sessionId === sessionId);
  if (logging) {
    const logged = (id: string): void => {
      setSaved({ words: "Session saved.", sessionId: id });
      go(`?session=${id}`);
    };
    return <LogForm zone={data.zone} onSaved={logged} onCancel={back} />;
  }
  if (open) {
    const answered = (): void => {
      setSaved({ words: "Answer saved.", sessionId: open.sessionId });
      back();
    };
    return (
      <>
        {saved && <Banner>{saved.words}</Banner>}
        <OpenSession
          key={open.sessionId}
          session={open}
          zone={data.zone}
          now={data.at}
          onSaved={answered}
          onCancel={back}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title="Runs" />
      {sessionId && <Banner>That session isn&rsquo;t here. These are the ones that are.</Banner>}
      {saved && <Banner>{savedWords(saved, data.sessions)}</Banner>}
      <NextRun />
      <div className="flex flex-col gap-6 pb-8">
        <Button wide onClick={() => go("?log")}>
          Log a session by hand
        </Button>
        <FileImport files={files} onAnswer={(id) => go(`?session=${id}`)} />
      </div>
      <SessionList
        sessions={data.sessions}
        total={data.total}
        zone={data.zone}
        now={data.at}
        onOpen={(id) => go(`?session=${id}`)}
      />
    </>
  );
}

interface OpenProps {
  readonly session: LoggedSession;
  readonly zone: string;
  readonly now: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The question a session asked when it was opened; a newer list doesn't swap the form under the thumb. */
function OpenSession(props: OpenProps) {
  const [asks] = useState(props.session.asks);
  return asks === "settling" ? <SettlingForm {...props} /> : <FeltForm {...props} />;
}

/** The longest the next run may be, or why there is none today. */
function NextRun() {
  const trpc = useTRPC();
  const { data: today } = useSuspenseQuery(trpc.guidance.today.queryOptions({}));
  const { guidance, runCapM } = today;
  const rests = guidance.refer !== null || guidance.decision === "rest";
  if (rests) {
    return (
      <p className="measure border-y border-hairline py-4 mb-6">
        {describeDecision(guidance).headline}
      </p>
    );
  }
  return (
    <div className="mb-6 border-y border-hairline py-4">
      <p className="text-sm text-quiet">Your next run</p>
      <p className="display text-2xl">
        {runCapM === null ? "Your first run sets it" : `Up to ${kilometres(runCapM)}`}
      </p>
      <p className="measure text-sm text-quiet">
        {runCapM === null
          ? "Log a run, and a tenth more than your longest of 30 days is the limit of the next."
          : "A tenth more than your longest run of the last 30 days, if today lets you run."}
      </p>
    </div>
  );
}

interface Saved {
  readonly words: string;
  readonly sessionId: string;
}

/** What was saved, and how the rules read that session now. */
function savedWords({ words, sessionId }: Saved, sessions: readonly LoggedSession[]): string {
  const session = sessions.find((one) => one.sessionId === sessionId);
  return session && !session.asks ? `${words} ${verdictTitle(session)}.` : words;
}

/** A new view starts at its top, with the keyboard at its head. */
function useTopOf(view: string): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [view]);
}
