"use client";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { SettlingRow } from "@springback/ui/domain/settling-row";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import type { SaidRuns, SaidSession } from "#features/runs/said-runs.ts";
import { sessionWords, verdictTitle } from "#features/runs/session-words.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly runs: SaidRuns;
  readonly onOpen: (sessionId: string) => void;
}

/** Each session with its verdict, newest first; what is still to be answered can be answered from its row. */
export function SessionList({ runs, onOpen }: Props) {
  const { sessions, total, zone, at, activities } = runs;
  const say = useWords("runs");
  const locale = useLocale();
  const units = useUnits();
  if (sessions.length === 0) {
    return <EmptyState title={say("noneTitle")}>{say("none")}</EmptyState>;
  }
  return (
    <Section title={say("sessions")} ruled>
      <ul>
        {sessions.map((session) => (
          <SettlingRow
            key={session.sessionId}
            session={sessionWords(session, { say, locale, units, activities })}
            when={momentWords(session.entry.at, session.entry.zone ?? zone, locale, at)}
            verdict={session.verdict ?? "unknown"}
            words={verdictTitle(session, say)}
            action={<RowAction session={session} onOpen={() => onOpen(session.sessionId)} />}
          />
        ))}
      </ul>
      {total > sessions.length && (
        <p className="pt-4 text-sm text-quiet">
          {say("last", { shown: sessions.length, total })}{" "}
          <a className="link" href="/history">
            {say("toHistory")}
          </a>
        </p>
      )}
    </Section>
  );
}

function RowAction(props: { readonly session: SaidSession; readonly onOpen: () => void }) {
  const { session, onOpen } = props;
  const say = useWords("runs");
  if (session.verdict === null) return null;
  return (
    <Button kind={session.asks ? "quiet" : "text"} small onClick={onOpen}>
      {say(session.asks ?? "change")}
    </Button>
  );
}
