"use client";
import { sentenceForError } from "@springback/api/errors";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 } from "uuid";
import { type FileReading, readFiles } from "#features/activity-files/read-files.ts";
import type { ReadActivity } from "#features/activity-files/read-result.ts";
import { useTRPCClient } from "#client.ts";
import {
  factOf,
  faultsOf,
  type FileReview,
  type ReviewFaults,
  reviewOf,
} from "#features/runs/file-review.ts";

/** A file that was read, waiting to be saved or saved. The id is made with the row and kept over retries. */
export interface ReadRow {
  readonly id: string;
  readonly name: string;
  readonly read: ReadActivity;
  readonly typed: FileReview;
  readonly faults: ReviewFaults;
  readonly state: "open" | "saving" | "saved" | "already";
  /** Why the last try to save it failed. */
  readonly error: string | null;
}

export interface RefusedRow {
  readonly id: string;
  readonly sentence: string;
}

export interface FileImport {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
  /** "Reading 2 of 5" while files are being read. */
  readonly progress: string | null;
  read(files: readonly File[]): Promise<void>;
  change(id: string, typed: Partial<FileReview>): void;
  save(ids: readonly string[]): Promise<void>;
  drop(id: string): void;
}

/** Files from the drop to stored sessions: read on this device, looked over by the runner, saved one by one. */
export function useFileImport(zone: string): FileImport {
  const [rows, setRows] = useState<readonly ReadRow[]>([]);
  const [refused, setRefused] = useState<readonly RefusedRow[]>([]);
  const [progress, setProgress] = useState<string | null>(null);
  const client = useTRPCClient();
  const queries = useQueryClient();
  const patch = (id: string, change: Partial<ReadRow>): void =>
    setRows((all) => all.map((row) => (row.id === id ? { ...row, ...change } : row)));
  const take = ({ name, result }: FileReading): void => {
    if (!result.ok) {
      setRefused((all) => [...all, { id: v7(), sentence: result.sentence }]);
      return;
    }
    setRows((all) => [...all, rowOf(name, result.activity, zone)]);
  };
  const saveRow = async (row: ReadRow): Promise<void> => {
    const found = checked(row, zone);
    const { fact, ...change } = found;
    patch(row.id, change);
    if (fact) patch(row.id, await stored(fact, client));
  };
  return {
    rows,
    refused,
    progress,
    async read(files) {
      setProgress(`Reading 1 of ${files.length}`);
      await readFiles(files, ({ reading, done, total }) => {
        take(reading);
        setProgress(done < total ? `Reading ${done + 1} of ${total}` : null);
      });
      setProgress(null);
    },
    change: (id, typed) =>
      setRows((all) =>
        all.map((row) => (row.id === id ? { ...row, typed: { ...row.typed, ...typed } } : row)),
      ),
    async save(ids) {
      for (const row of rows.filter(({ id, state }) => ids.includes(id) && state === "open")) {
        // One at a time: what can't be saved keeps none of the others back.
        // oxlint-disable-next-line no-await-in-loop
        await saveRow(row);
      }
      await queries.invalidateQueries();
    },
    drop: (id) => {
      setRows((all) => all.filter((row) => row.id !== id));
      setRefused((all) => all.filter((row) => row.id !== id));
    },
  };
}

type Fact = NonNullable<ReturnType<typeof factOf>>;

/** A row as it stands when its Save is pressed: its faults, or the fact that is on its way. */
function checked(
  row: ReadRow,
  zone: string,
): Pick<ReadRow, "faults" | "error" | "state"> & { readonly fact: Fact | null } {
  const faults = faultsOf(row.typed, zone, Date.now());
  const clean = Object.keys(faults).length === 0;
  const fact = clean ? factOf(row.read, row.typed, { id: row.id, zone }) : null;
  return { faults, error: null, state: fact ? "saving" : "open", fact };
}

/** What became of a row's fact at the server. */
async function stored(
  fact: Fact,
  client: ReturnType<typeof useTRPCClient>,
): Promise<Pick<ReadRow, "state" | "error">> {
  try {
    const { recorded } = await client.timeline.record.mutate({ facts: [fact] });
    const same = recorded[0]?.status === "sameActivity";
    return { state: same ? "already" : "saved", error: null };
  } catch (error) {
    return { state: "open", error: sentenceForError(error) };
  }
}

function rowOf(name: string, read: ReadActivity, zone: string): ReadRow {
  const typed = reviewOf(read, zone);
  return { id: v7(), name, read, typed, faults: {}, state: "open", error: null };
}
