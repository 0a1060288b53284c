"use client";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import {
  type CheckIn,
  type CheckInFaults,
  type CheckInForms,
  emptyCheckIn,
  factsOf,
  faultsOf,
  isMorningOpen,
} from "#features/check-in/check-in.ts";
import { toFirstFault } from "#features/frame/first-fault.ts";
import { useDraft } from "#features/phone/use-draft.ts";
import { useSaving } from "#features/record/use-saving.ts";
import type { Own } from "#features/today/use-today.ts";
import type { SaidToday } from "#features/today/said-today.ts";

/** The name of its draft in the phone's store. */
const DRAFT = "check-in";

/** A check-in under the thumb. */
export interface CheckInPlay {
  readonly typed: CheckIn;
  readonly forms: CheckInForms;
  readonly faults: CheckInFaults;
  readonly saving: boolean;
  readonly failed: boolean;
  readonly set: (change: Partial<CheckIn>) => void;
  /** Asks for this morning once more, to put it right. */
  readonly correct: () => void;
  readonly save: (limp: boolean) => void;
}

/** Holds what is typed, keeps it through a closed tab, and saves it once. */
export function useCheckIn(today: SaidToday, own: Own | null, onSaved: () => void): CheckInPlay {
  const { saving, failed, ...record } = useSaving();
  const [ids] = useState(() => ({ morning: v7(), now: v7() }));
  const [settlings] = useState(() => idsFor(today));
  const [typed, setTyped] = useDraft(DRAFT, emptyCheckIn);
  const [faults, setFaults] = useState<CheckInFaults>({});
  const [corrects, setCorrects] = useState<CheckInForms["corrects"]>(null);
  const firstTry = useRef<string | null>(null);
  const asksMorning = isMorningOpen(today.morning) || corrects !== null;
  const forms = { ids, asksMorning, corrects, settlings };
  const save = async (limp: boolean): Promise<void> => {
    const found = faultsOf(typed, asksMorning);
    setFaults(found);
    if (Object.keys(found).length > 0) return toFirstFault();
    // Tried again, it has to be the very fact that may be stored already.
    firstTry.current ??= new Date().toISOString();
    const made = factsOf(typed, forms, { at: firstTry.current, limp });
    if (await record.save(made, DRAFT)) onSaved();
  };
  return {
    ...{ typed, forms, faults, saving, failed },
    set: (change) => setTyped({ ...typed, ...change }),
    correct: () => setCorrects(own?.day.thisMorning ?? null),
    save: (limp) => void save(limp),
  };
}

function idsFor({ openSessions }: SaidToday): Readonly<Record<string, string>> {
  const asked = openSessions.filter(({ asks }) => asks === "settling");
  return Object.fromEntries(asked.map(({ sessionId }) => [sessionId, v7()]));
}
