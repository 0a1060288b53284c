"use client";
import { Button } from "@springback/ui/primitives/button";
import { useLocale, useUnits } from "@springback/ui/primitives/words-provider";
import { dateWords } from "@springback/words/days";
import { distanceWords, withUnit } from "@springback/words/measures";
import { useState } from "react";
import { NotKeptNote } from "#features/record/not-kept-note.tsx";
import { FileFields } from "#features/runs/file-fields.tsx";
import type { FileReview } from "#features/runs/file-review.ts";
import type { SaidRuns } from "#features/runs/said-runs.ts";
import type { ReadRow } from "#features/runs/use-file-import.ts";
import { useFileName } from "#features/runs/use-file-name.ts";
import { useWords } from "#words/use-words.ts";

interface Props {
  readonly row: ReadRow;
  readonly activities: SaidRuns["activities"];
  readonly onChange: (typed: Partial<FileReview>) => void;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onAnswer: () => void;
}

/** One read file: what it says, in fields that can be put right before it is saved. */
export function FileRow(props: Props) {
  const { row, activities, onChange, onSave, onDrop } = props;
  const { name, read, state, failed, faults } = row;
  const say = useWords("files");
  const nameOf = useFileName();
  // As it was read: answering the question doesn't close the fields again.
  const [doubted] = useState(() => read.activity === "other" || read.implausible);
  if (state !== "open" && state !== "saving") return <DoneRow {...props} />;
  return (
    <li className="flex flex-col gap-4 border-b border-hairline py-5">
      <h2 className="font-semibold break-words">{nameOf(name)}</h2>
      <Notes row={row} />
      <Summary row={row} activities={activities} />
      <details open={doubted || Object.keys(faults).length > 0}>
        <summary className="tap flex cursor-pointer items-center">
          <span className="link">{say("putRight")}</span>
        </summary>
        <div className="pt-3">
          <FileFields row={row} activities={activities} onChange={onChange} />
        </div>
      </details>
      <NotKeptNote failed={failed} />
      <div className="flex flex-wrap gap-2">
        <Button kind="quiet" pending={state === "saving" && say("saving")} onClick={onSave}>
          {say(failed ? "tryAgain" : "save")}
        </Button>
        <Button kind="text" onClick={onDrop}>
          {say("leaveOut")}
        </Button>
      </div>
    </li>
  );
}

/** A file that needs nothing any more, but how it felt. */
function DoneRow({ row, onDrop, onAnswer }: Props) {
  const say = useWords("files");
  const nameOf = useFileName();
  const words = { saved: "saved", already: "already", refused: "needsALook" } as const;
  const state = row.state === "already" || row.state === "refused" ? row.state : "saved";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hairline py-4">
      <output>
        <span className="block font-semibold">{say(words[state])}</span>
        <span className="text-sm break-words text-quiet">{nameOf(row.name)}</span>
      </output>
      {state === "saved" ? (
        <Button kind="quiet" small onClick={onAnswer}>
          {say("howItFelt")}
        </Button>
      ) : (
        <Button kind="text" small onClick={onDrop}>
          {say("dismiss")}
        </Button>
      )}
    </li>
  );
}

/** What was left out of the file or doubted in it. */
function Notes({ row: { read } }: Pick<Props, "row">) {
  const say = useWords("files");
  const locale = useLocale();
  const units = useUnits();
  if (read.partial.length === 0) return null;
  const { distanceM, durationMin } = read;
  const distance = distanceM === null ? null : distanceWords(distanceM, locale, units);
  const time = durationMin === null ? null : withUnit(durationMin, "min", locale);
  const what = distance && time ? say("distanceInTime", { distance, time }) : (distance ?? time);
  return (
    <ul className="measure flex flex-col gap-1 border-l-2 border-ink pl-3 text-sm">
      {read.partial.map(({ code, n }) => (
        <li key={code}>{say(code, { n })}</li>
      ))}
      {read.implausible && (
        <li>{what === null ? say("saysNothing") : say("fileSays", { what })}</li>
      )}
    </ul>
  );
}

/** The row as it would be saved: "Run, 5.1 km, 32 min, 171 steps a minute. Ended 1 Mar 2026 at 08:02." */
function Summary({ row: { read, typed }, activities }: Pick<Props, "row" | "activities">) {
  const say = useWords("files");
  const sayRuns = useWords("runs");
  const locale = useLocale();
  const units = useUnits();
  const { activity, far, minutes, time } = typed;
  const parts = [
    activity === "" ? say("activityUnknown") : activities[activity],
    ...(activity === "run" && far !== "" ? [`${far}\u00A0${units}`] : []),
    ...(minutes === "" ? [] : [`${minutes}\u00A0min`]),
    ...(read.cadenceSpm === null ? [] : [sayRuns("cadence", { n: read.cadenceSpm })]),
  ];
  const date = dateWords(typed.date, locale);
  return (
    <p>
      {parts.join(", ")}. {date === null ? say("endedUnknown") : say("ended", { date, time })}
    </p>
  );
}
