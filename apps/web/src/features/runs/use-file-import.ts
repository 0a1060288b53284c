"use client";
import { useState } from "react";
import { v7 } from "uuid";
import type { FileReading } from "#features/activity-files/read-files.ts";
import type { ReadActivity, RefusalCode } from "#features/activity-files/read-result.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { usePhone } from "#features/phone/phone-provider.tsx";
import type { PhoneFact } from "#features/phone/queue/phone-fact.ts";
import { useFacts } from "#features/phone/use-facts.ts";
import {
  factOf,
  faultsOf,
  type FileReview,
  type ReviewFaults,
  reviewOf,
} from "#features/runs/file-review.ts";
import type { Hand } from "#features/runs/hand.ts";
import { isKnownActivity } from "#features/runs/known-activity.ts";

/** A file that was read, waiting to be saved or saved. The id is made with the row and kept over retries. */
export interface ReadRow {
  readonly id: string;
  readonly name: string;
  readonly read: ReadActivity;
  readonly typed: FileReview;
  readonly faults: ReviewFaults;
  /** `refused`: the server won't have it as it is, and the runner is asked about it elsewhere on the page. */
  readonly state: "open" | "saving" | "saved" | "already" | "refused";
  /** The last try to save it kept it neither here nor on the server. */
  readonly failed: boolean;
}

export interface RefusedRow {
  readonly id: string;
  readonly name: string;
  readonly code: RefusalCode;
}

export interface FileImport {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
  /** How far the reading has got: file `done` of `total`; null while nothing is read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  read(files: readonly File[]): Promise<void>;
  change(id: string, typed: Partial<FileReview>): void;
  save(ids: readonly string[]): Promise<void>;
  drop(id: string): void;
}

type Facts = ReadonlyMap<string, PhoneFact>;
const NONE: Facts = new Map();

/** Files from the drop to facts on this phone: read here, looked over by the runner, saved together; they sync by themselves. */
export function useFileImport(hand: Hand, onSaved: () => void): FileImport {
  const [rows, setRows] = useState<readonly ReadRow[]>([]);
  const [refused, setRefused] = useState<readonly RefusedRow[]>([]);
  const [progress, setProgress] = useState<FileImport["progress"]>(null);
  const { save } = useFacts();
  const { phone } = usePhone();
  const facts = phone?.store.view.facts ?? NONE;
  const patch = (ids: readonly string[], change: (row: ReadRow) => Partial<ReadRow>): void =>
    setRows((all) => all.map((row) => (ids.includes(row.id) ? { ...row, ...change(row) } : row)));
  const take = ({ name, result }: FileReading): void => {
    if (!result.ok) setRefused((all) => [...all, { id: v7(), name, code: result.code }]);
    else setRows((all) => [...all, rowOf(name, result.activity, { hand, facts, rows: all })]);
  };
  return {
    rows: rows.map((row) => ({ ...row, state: stateNow(row, facts) })),
    refused,
    progress,
    async read(files) {
      await readEach(files, take, (done) => setProgress({ done, total: files.length }));
      setProgress(null);
    },
    change: (id, typed) => patch([id], (row) => ({ typed: { ...row.typed, ...typed } })),
    async save(ids) {
      const open = rows.filter((row) => ids.includes(row.id) && row.state === "open");
      const tried = open.map((row) => checked(row, hand));
      const made = tried.flatMap(({ fact }) => fact ?? []);
      const going = made.map(({ id }) => id);
      patch(ids, ({ id }) => ({ faults: tried.find((one) => one.id === id)?.faults ?? {} }));
      if (made.length < tried.length) toFirstFault();
      if (made.length === 0) return;
      patch(going, () => ({ state: "saving", failed: false }));
      try {
        await save(made);
        patch(going, () => ({ state: "saved" }));
        onSaved();
      } catch {
        patch(going, () => ({ state: "open", failed: true }));
      }
    },
    drop: (id) => {
      setRows((all) => all.filter((row) => row.id !== id));
      setRefused((all) => all.filter((row) => row.id !== id));
    },
  };
}

/** Reads files one after another with the reader, which comes only when there is something to read. */
async function readEach(
  files: readonly File[],
  take: (reading: FileReading) => void,
  tell: (file: number) => void,
): Promise<void> {
  tell(1);
  try {
    const { readFiles } = await import("#features/activity-files/read-files.ts");
    await readFiles(files, ({ reading, done, total }) => {
      take(reading);
      if (done < total) tell(done + 1);
    });
  } catch {
    for (const { name } of files) take({ name, result: { ok: false, code: "reader-missing" } });
  }
}

/** What has become of a row by now: the server may have looked at what was saved here. */
function stateNow({ id, state }: ReadRow, facts: Facts): ReadRow["state"] {
  if (state !== "saved") return state;
  const fact = facts.get(id);
  // Another phone brought the same recording: the server knows it by that one's id.
  if (!fact || fact.refusal?.existingId) return "already";
  return fact.state === "refused" ? "refused" : "saved";
}

/** A row as it stands when its Save is pressed: its faults, or the fact of it. */
function checked(row: ReadRow, hand: Hand) {
  const faults = faultsOf(row.typed, hand, Date.now());
  const clean = Object.keys(faults).length === 0;
  const fact = clean ? factOf(row.read, row.typed, { id: row.id, hand }) : null;
  return { id: row.id, faults, fact };
}

/** What a read file's row is made beside: what is on this phone, and the rows before it. */
interface Beside {
  readonly hand: Hand;
  readonly facts: Facts;
  readonly rows: readonly ReadRow[];
}

function rowOf(name: string, read: ReadActivity, { hand, facts, rows }: Beside): ReadRow {
  const twice = rows.some((row) => row.read.sourceKey === read.sourceKey);
  const known = twice || isKnownActivity(facts.values(), read);
  const typed = reviewOf(read, hand);
  const state = known ? "already" : "open";
  return { id: v7(), name, read, typed, faults: {}, state, failed: false };
}
