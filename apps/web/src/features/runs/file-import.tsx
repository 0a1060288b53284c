"use client";
import { FileDrop } from "@springback/ui/domain/file-drop";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { FileRow } from "#features/runs/file-row.tsx";
import type { SaidRuns } from "#features/runs/said-runs.ts";
import type { FileImport as Import } from "#features/runs/use-file-import.ts";
import { useFileName } from "#features/runs/use-file-name.ts";
import { useWords } from "#words/use-words.ts";

const ACCEPTED = ".fit,.tcx,.gpx";

interface Props {
  readonly files: Import;
  readonly activities: SaidRuns["activities"];
  /** Opens the questions about a session that was just saved. */
  readonly onAnswer: (sessionId: string) => void;
}

/** Activity files: dropped, read on this device, looked over, saved. Only numbers are ever sent. */
export function FileImport({ files, activities, onAnswer }: Props) {
  const say = useWords("files");
  const open = files.rows.filter((row) => row.state === "open");
  const saving = files.rows.some((row) => row.state === "saving");
  return (
    <div className="flex flex-col gap-4">
      <FileDrop
        label={say("add")}
        hint={say("addHint")}
        accept={ACCEPTED}
        multiple
        pending={files.progress && say("reading", files.progress)}
        onFiles={(chosen) => void files.read(chosen)}
      />
      <NotTaken files={files} />
      {files.rows.length > 0 && (
        <ul>
          {files.rows.map((row) => (
            <FileRow
              key={row.id}
              row={row}
              activities={activities}
              onChange={(typed) => files.change(row.id, typed)}
              onSave={() => void files.save([row.id])}
              onDrop={() => files.drop(row.id)}
              onAnswer={() => onAnswer(row.id)}
            />
          ))}
        </ul>
      )}
      {open.length > 1 && (
        <Button
          wide
          pending={saving && say("saving")}
          onClick={() => void files.save(open.map(({ id }) => id))}
        >
          {say("saveAll", { n: open.length })}
        </Button>
      )}
    </div>
  );
}

/** The files that weren't taken, each with why and what to do. */
function NotTaken({ files }: Pick<Props, "files">) {
  const say = useWords("files");
  const nameOf = useFileName();
  return files.refused.map(({ id, name, code }) => (
    <Banner
      key={id}
      kind="error"
      title={say("notTaken")}
      action={
        <Button kind="text" small onClick={() => files.drop(id)}>
          {say("dismiss")}
        </Button>
      }
    >
      {say(code, { file: nameOf(name) })}
    </Banner>
  ));
}
