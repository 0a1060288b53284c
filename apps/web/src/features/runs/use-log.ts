"use client";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useDraft } from "#features/phone/use-draft.ts";
import { useSaving } from "#features/record/use-saving.ts";
import { type Felt, nothingFelt } from "#features/runs/felt.ts";
import { type Hand, useHand } from "#features/runs/hand.ts";
import {
  emptyLog,
  endOf,
  entryOf,
  faultsOf,
  likeLast,
  type LogFaults,
  type ManualLog,
} from "#features/runs/manual-log.ts";
import type { SaidRuns } from "#features/runs/said-runs.ts";

/** The name of its draft in the phone's store. */
const DRAFT = "log";

/** What is typed; null in a field that nobody has touched, where it is as last time. */
interface Typed extends Omit<ManualLog, "far" | "minutes"> {
  readonly far: string | null;
  readonly minutes: string | null;
  readonly felt: Felt;
}

/** A session under the thumb. */
export interface LogPlay {
  /** The form as it shows. */
  readonly log: ManualLog;
  readonly felt: Felt;
  readonly faults: LogFaults;
  /** The distance or the time that stands there is the last one's. */
  readonly asLast: boolean;
  readonly saving: boolean;
  readonly failed: boolean;
  readonly set: (change: Partial<ManualLog>) => void;
  readonly feel: (change: Partial<Felt>) => void;
  readonly save: (limp: "yes" | "no") => void;
}

/** Holds what is typed, keeps it through a closed tab, and saves it once. The id is made when the form opens. */
export function useLog(runs: SaidRuns, onSaved: (sessionId: string) => void): LogPlay {
  const { zone, sessions } = runs;
  const hand = useHand(zone);
  const [id] = useState(() => v7());
  const [openedAt] = useState(() => Date.parse(runs.at));
  const [typed, keep] = useDraft<Typed>(DRAFT, untouched(openedAt, hand));
  const [faults, setFaults] = useState<LogFaults>({});
  const firstTry = useRef<number | null>(null);
  const { saving, failed, save } = useSaving();
  const { felt, ...form } = typed;
  const were = sessions.filter(({ takenOut }) => takenOut === null);
  const last = likeLast(were, form.activity, { now: openedAt, hand });
  const log = { ...form, far: form.far ?? last.far, minutes: form.minutes ?? last.minutes };
  const send = async (limp: "yes" | "no"): Promise<void> => {
    const now = new Date().getTime();
    const found = faultsOf(log, hand, now);
    setFaults(found);
    // "Just now" stays the moment of the first try, so that a retry is recognised as the same session.
    const tried = firstTry.current ?? now;
    const end = endOf(log, hand, tried);
    if (Object.keys(found).length > 0 || end === null) return toFirstFault();
    firstTry.current = tried;
    const entry = entryOf(log, { ...felt, limp }, { id, end, units: hand.units });
    if (await save([{ id, entry }], DRAFT)) onSaved(id);
  };
  return {
    ...{ log, felt, faults, saving, failed },
    asLast: isAsLast(form.far, last.far) || isAsLast(form.minutes, last.minutes),
    set: (change) => keep({ ...typed, ...change }),
    feel: (change) => keep({ ...typed, felt: { ...felt, ...change } }),
    save: (limp) => void send(limp),
  };
}

const isAsLast = (typed: string | null, last: string): boolean => typed === null && last !== "";

function untouched(now: number, hand: Hand): Typed {
  return { ...emptyLog(now, hand), far: null, minutes: null, felt: nothingFelt };
}
