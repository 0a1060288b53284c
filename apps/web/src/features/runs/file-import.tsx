"use client";
import { FileDrop } from "@springback/ui/domain/file-drop";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { FileRow } from "#features/runs/file-row.tsx";
import type { FileImport as Import } from "#features/runs/use-file-import.ts";

const ACCEPTED = ".fit,.tcx,.gpx";

/** Activity files: dropped, read on this device, looked over, saved. Only numbers are ever sent. */
export function FileImport(props: {
  readonly files: Import;
  /** Opens the questions about a session that was just saved. */
  readonly onAnswer: (sessionId: string) => void;
}) {
  const { files, onAnswer } = props;
  const open = files.rows.filter((row) => row.state === "open");
  const saving = files.rows.some((row) => row.state === "saving");
  return (
    <div className="flex flex-col gap-4">
      <FileDrop
        label="Add files from your watch"
        hint="FIT, TCX or GPX, several at once. They are read here on your device; where you ran is never sent."
        accept={ACCEPTED}
        multiple
        pending={files.progress}
        onFiles={(chosen) => void files.read(chosen)}
      />
      {files.refused.map((row) => (
        <Banner
          key={row.id}
          kind="error"
          title="Not taken"
          action={
            <Button kind="text" small onClick={() => files.drop(row.id)}>
              Dismiss
            </Button>
          }
        >
          {row.sentence}
        </Banner>
      ))}
      {files.rows.length > 0 && (
        <ul>
          {files.rows.map((row) => (
            <FileRow
              key={row.id}
              row={row}
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
          pending={saving && "Saving"}
          onClick={() => void files.save(open.map(({ id }) => id))}
        >
          Save all {open.length}
        </Button>
      )}
    </div>
  );
}
