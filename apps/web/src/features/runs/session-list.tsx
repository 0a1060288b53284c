"use client";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { SettlingRow } from "@springback/ui/domain/settling-row";
import { Button } from "@springback/ui/primitives/button";
import { Section } from "@springback/ui/primitives/section";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { momentWords } from "@springback/words/days";
import type { SaidRuns, SaidSession } from "#features/runs/said-runs.ts";
import { sessionWords, takenOutWords, verdictTitle } from "#features/runs/session-words.ts";
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
            session={
              <Named
                session={session}
                words={sessionWords(session, { say, locale, units, activities })}
              />
            }
            when={momentWords(session.entry.at, session.entry.zone ?? zone, locale, at)}
            verdict={session.verdict ?? "unknown"}
            words={
              session.takenOut
                ? takenOutWords(session.takenOut, { say, locale, zone, now: at })
                : verdictTitle(session, say)
            }
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
  return (
    <Button kind={session.asks ? "quiet" : "text"} small onClick={onOpen}>
      {say(session.takenOut ? "backYes" : (session.asks ?? "change"))}
    </Button>
  );
}

/** A session's name, struck out where it never was. */
function Named({ session, words }: { readonly session: SaidSession; readonly words: string }) {
  return session.takenOut ? <s>{words}</s> : words;
}
