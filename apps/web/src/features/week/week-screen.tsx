"use client";
import { Banner } from "@springback/ui/primitives/banner";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { CalendarSection } from "#features/calendar/calendar-section.tsx";
import { FaultNote } from "#features/fault/fault-note.tsx";
import { useTopOf } from "#features/frame/use-top-of.ts";
import { Board } from "#features/week/board.tsx";
import { BuildForm } from "#features/week/build-form.tsx";
import { LastChange } from "#features/week/last-change.tsx";
import { NotPlacedList } from "#features/week/not-placed-list.tsx";
import type { RuleSentences } from "#features/week/rule-sentences.ts";
import { Told, useSpeaking } from "#features/week/use-speaking.ts";
import { useWeek } from "#features/week/use-week.ts";
import { WeekConflict } from "#features/week/week-conflict.tsx";
import { dayName, ruleSentence } from "#features/week/week-words.ts";

interface Props {
  /** What the rules say, in the page's language. */
  readonly told: RuleSentences;
  /** Where this app is, for the calendar's address. */
  readonly origin: string;
}

/** The week: what is planned and why, moving it about, building it, and its address for calendars. */
export function WeekScreen({ told, origin }: Props) {
  return (
    <Told value={told}>
      <WeekPage origin={origin} />
    </Told>
  );
}

function WeekPage({ origin }: { readonly origin: string }) {
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  const { week, today, open, offered, ...held } = useWeek();
  const { isBuild } = held;
  // The form is a long way below what it builds.
  useTopOf(`${held.news}`);
  const last = week?.days.at(-1)?.date;
  const stale = week?.days.some(({ works }) => works.some(({ closed }) => closed !== null));
  return (
    <>
      <PageHead
        title={last ? say("title") : say("none")}
        lead={last ? say("lead", { day: dayName(last, locale) }) : open && say("noneLead")}
      />
      {isBuild && <Trouble {...held} title={say("notBuilt")} />}
      {held.clash && <WeekConflict conflict={held.clash.conflict} onSettle={held.settle} />}
      {stale && <Banner>{say("stale")}</Banner>}
      {week && (
        <Board
          {...{ week, today, open, weekStarts: held.weekStarts }}
          onMove={(key, to) => held.onChange({ kind: "move", key, to })}
          onDayOff={(date) => held.onChange({ kind: "dayOff", date })}
        />
      )}
      <LastChange
        last={held.last}
        version={week?.version}
        onUndo={() => week && held.onChange({ kind: "undo", version: week.version })}
      >
        {!isBuild && <Trouble {...held} title={say("refused")} />}
      </LastChange>
      {week && <NotPlacedList notPlaced={week.notPlaced} />}
      {open ? (
        <div className="mt-8">
          <Section
            title={say(week ? "rebuildTitle" : "buildTitle")}
            lead={week && say("rebuildLead")}
          >
            <BuildForm
              {...{ offered, weekStarts: held.weekStarts, building: held.building }}
              onBuild={(days) => held.onChange({ kind: "build", offered: days })}
            />
          </Section>
        </div>
      ) : (
        <Closed underHead={!week} />
      )}
      <p className="pb-6">
        <Link href="/week/what-if" className="link tap inline-flex items-center">
          {say("toWhatIf")}
        </Link>
      </p>
      <CalendarSection origin={origin} open={open} />
    </>
  );
}

/** Why nothing came of what was asked for: where the one who asked is looking. */
function Trouble({ error, refused, title }: TroubleProps) {
  const speaking = useSpeaking();
  return (
    <>
      <FaultNote error={error} />
      {refused && (
        <Banner kind="error" title={title}>
          {ruleSentence(refused, speaking)}
        </Banner>
      )}
    </>
  );
}

interface TroubleProps extends Pick<ReturnType<typeof useWeek>, "error" | "refused"> {
  readonly title: string;
}

/** Why no week is built here; straight under the page's head there is room enough above it. */
function Closed({ underHead }: { readonly underHead: boolean }) {
  const { say } = useSpeaking();
  return (
    <div className={underHead ? "pb-6" : "py-6"}>
      <p className="measure mb-4">{say("closedLead")}</p>
      <Link href="/plans" className={buttonClass({})}>
        {say("seePlans")}
      </Link>
    </div>
  );
}
