"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "#client.ts";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { FeltForm } from "#features/runs/felt-form.tsx";
import { FileImport } from "#features/runs/file-import.tsx";
import { LogForm } from "#features/runs/log-form.tsx";
import { NextRun } from "#features/runs/next-run.tsx";
import { SessionList } from "#features/runs/session-list.tsx";
import { type LoggedSession, verdictTitle } from "#features/runs/session-words.ts";
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
        {saved && (
          <div className="mb-6">
            <Banner>{saved.words}</Banner>
          </div>
        )}
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

interface Saved {
  readonly words: string;
  readonly sessionId: string;
}

/** What was saved, and how the rules read that session now. */
function savedWords({ words, sessionId }: Saved, sessions: readonly LoggedSession[]): string {
  const session = sessions.find((one) => one.sessionId === sessionId);
  return session && !session.asks ? `${words} ${verdictTitle(session)}.` : words;
}
