"use client";
import { type ReactNode, useId, useState } from "react";
import { FieldError } from "#primitives/field.tsx";

export interface FileDropProps {
  /** "Add a run from your watch" */
  readonly label: ReactNode;
  /** What may be dropped, and how large. */
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** As in `<input accept>`: ".fit,.gpx,.tcx". What is dropped is for the caller to check all the same. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly name?: string;
  /** What is under way: "Reading morning.fit". */
  readonly pending?: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * A place to drop a file that is also a button for thumbs and keyboards.
 * The input itself lies over the whole place, so dropping, pressing and Enter all reach it.
 */
export function FileDrop(props: FileDropProps) {
  const { label, hint, error, accept, multiple = false, name, pending, onFiles } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <label
        htmlFor={id}
        className={`relative flex min-h-28 flex-col items-center justify-center gap-1 rounded-control border-2 border-dashed px-5 py-6 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink ${over ? "border-ink bg-wash" : "border-edge hover:bg-wash"}`}
      >
        <input
          id={id}
          type="file"
          name={name}
          accept={accept}
          multiple={multiple}
          className="absolute inset-0 cursor-pointer opacity-0"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file may be picked again after an error.
            event.target.value = "";
            if (files.length > 0) onFiles(files);
          }}
        />
        <span className="font-semibold underline underline-offset-4">{label}</span>
        {hint && <span className="text-sm text-balance text-quiet">{hint}</span>}
        {pending && <output className="animate-breathe text-sm">{pending}</output>}
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
