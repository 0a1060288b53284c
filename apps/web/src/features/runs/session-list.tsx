import { EmptyState } from "@springback/ui/domain/empty-state";
import { SettlingRow } from "@springback/ui/domain/settling-row";
import { Section } from "@springback/ui/primitives/section";
import { Button } from "@springback/ui/primitives/button";
import Link from "next/link";
import {
  type LoggedSession,
  sessionWords,
  verdictTitle,
  whenWords,
} from "#features/runs/session-words.ts";

interface Props {
  readonly sessions: readonly LoggedSession[];
  readonly total: number;
  readonly zone: string;
  readonly now: string;
  readonly onOpen: (sessionId: string) => void;
}

/** Each session with its verdict, newest first; what is still to be answered can be answered from its row. */
export function SessionList({ sessions, total, zone, now, onOpen }: Props) {
  if (sessions.length === 0) {
    return (
      <EmptyState title="No session yet">
        Your first one appears here, with what the day after said of it.
      </EmptyState>
    );
  }
  return (
    <Section title="Your sessions" ruled>
      <ul>
        {sessions.map((session) => (
          <SettlingRow
            key={session.sessionId}
            session={sessionWords(session.entry, session.cadenceSpm)}
            when={whenWords(session.entry.at, zone, now)}
            verdict={session.judged?.verdict ?? "unknown"}
            words={verdictTitle(session)}
            action={<RowAction session={session} onOpen={() => onOpen(session.sessionId)} />}
          />
        ))}
      </ul>
      {total > sessions.length && (
        <p className="pt-4 text-sm text-quiet">
          These are the last {sessions.length} of {total}. The rest stand in your{" "}
          <Link className="link" href="/history">
            history
          </Link>
          .
        </p>
      )}
    </Section>
  );
}

function RowAction(props: { readonly session: LoggedSession; readonly onOpen: () => void }) {
  const { session, onOpen } = props;
  const label = {
    howItFelt: "How did it feel?",
    settling: "How is it a day later?",
    none: "Change answers",
  }[session.asks ?? "none"];
  if (!session.judged) return null;
  return (
    <Button kind={session.asks ? "quiet" : "text"} small onClick={onOpen}>
      {label}
    </Button>
  );
}
