import type { CoachOutputs } from "@springback/api/routers/coach";
import { LagChart, type LagWords } from "@springback/ui/domain/lag-chart";
import { SettlingRow } from "@springback/ui/domain/settling-row";
import { Section } from "@springback/ui/primitives/section";
import { Table } from "@springback/ui/primitives/table";
import { ui } from "@springback/ui/words/en";
import { activityWords } from "#features/inbox/need-words.ts";
import { lagDays, lagSummary } from "#features/runners/lag-days.ts";
import { dayWords, momentWords } from "#features/words/moment-words.ts";

type Runner = CoachOutputs["runners"]["read"];
type Session = Runner["sessions"][number];

const LAG_WORDS: LagWords = {
  name: "Sessions and the morning after",
  table: "Each day and the morning after",
  marks: {
    run: "Minutes of a run",
    other: "Minutes of another session",
    openBar: "A session of unknown length",
    pain: "Pain the next morning, 0 to 10",
    limit: "Their limit",
    usual: "Up to their usual",
  },
  asTable: "The same as a table",
  step: "Day",
  hint: "Arrow keys go from day to day.",
  day: "Day",
  done: "Done",
  nextMorning: "Next morning",
  so: "So",
  verdicts: ui,
};

function what(session: Session): string {
  const parts = [
    session.distanceM === null ? null : `${(session.distanceM / 1000).toFixed(1)} km`,
    session.durationMin === null ? null : `${session.durationMin} min`,
    session.rpe === null ? null : `effort ${session.rpe}`,
  ];
  return [activityWords(session.activity), ...parts.filter((part) => part !== null)].join(", ");
}

/** "Pain 1 before, 5 at worst, 4 after" with what wasn't answered left out. */
function pains(session: Session): string {
  const parts = [
    session.painBefore === null ? null : `${session.painBefore} before`,
    session.painDuringPeak === null ? null : `${session.painDuringPeak} at worst`,
    session.painAfter === null ? null : `${session.painAfter} after`,
    session.pain24h === null ? null : `${session.pain24h} a day later`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "Pain not answered";
  return `Pain ${parts.join(", ")}${session.limp ? ", limping" : ""}`;
}

const takenOut = (at: string, zone: string): string =>
  `Taken out by the runner ${momentWords(at, zone)}: it never was. Pain told with it still counts.`;

function Mornings({ view }: { readonly view: Runner }) {
  return (
    <details className="mt-2">
      <summary className="link inline-flex min-h-11 items-center text-sm">
        Mornings, with stiffness and swelling
      </summary>
      <Table
        caption="Mornings of the last two weeks"
        rows={view.mornings.toReversed()}
        rowKey={(one) => one.at}
        empty="No morning was answered."
        columns={[
          { key: "day", head: "Morning", cell: (one) => dayWords(one.date) },
          { key: "pain", head: "Pain", number: true, cell: (one) => one.pain ?? "not answered" },
          {
            key: "stiffness",
            head: "Stiff",
            number: true,
            cell: (one) => (one.stiffnessMin === null ? "–" : `${one.stiffnessMin} min`),
          },
          { key: "swelling", head: "Swelling", cell: (one) => one.swelling ?? "–" },
          {
            key: "meds",
            head: "Pain medicine",
            wideOnly: true,
            cell: (one) => (one.painMeds === null ? "–" : one.painMeds ? "yes" : "no"),
          },
        ]}
      />
    </details>
  );
}

/** What was done, and what the mornings after said of it. */
export function TwoWeeks({ view }: { readonly view: Runner }) {
  const days = lagDays(view);
  return (
    <Section title="The last two weeks">
      <LagChart
        days={days}
        unit="min"
        baseline={view.guidance.baseline}
        limit={view.cap}
        summary={lagSummary(days)}
        words={LAG_WORDS}
      />
      {view.sessions.length === 0 ? (
        <p className="mt-4 text-quiet">No session was logged.</p>
      ) : (
        <ul className="mt-6">
          {view.sessions.toReversed().map((session) => (
            <SettlingRow
              key={session.id}
              session={what(session)}
              when={`${momentWords(session.at, view.runner.zone)} · ${pains(session)}`}
              verdict={session.verdict}
              words={session.takenOut && takenOut(session.takenOut, view.runner.zone)}
            />
          ))}
        </ul>
      )}
      <Mornings view={view} />
    </Section>
  );
}
