import { localDateOf } from "@springback/core/guidance";
import { dateText, type KeptFact, type Reading, reading } from "@springback/core/kept";
import { ladderView } from "@springback/core/ladder-view";
import { shoeAdvice } from "@springback/core/shoes";
import type { ShoesEntry } from "@springback/core/timeline";
import { type ShoesView, todayView } from "@springback/core/today-view";
import type { Tx } from "@springback/db/client";
import { type Asking, reportBroken } from "#features/safety/service.ts";
import * as queries from "#features/shoes/queries.ts";
import type { Advice, Pair, Save, Shoes } from "#features/shoes/schema.ts";
import { checkFlood } from "#features/timeline/admission.ts";
import { FREE, readKept } from "#features/timeline/kept.ts";
import { factBy, lockHistory, settingsOf } from "#features/timeline/queries.ts";
import { recordFacts } from "#features/timeline/service.ts";
import { AppError } from "#kernel/errors.ts";

/** A fact that tells of shoes. */
interface ToldShoes extends KeptFact {
  readonly entry: ShoesEntry;
}

/** The runner's pairs, and what core says about the ones they wear. */
export async function readShoes(tx: Tx, by: Asking): Promise<Shoes> {
  const kept = await readKept(tx, by.scope, FREE);
  const day = reading(kept, new Date(by.now).toISOString());
  const view = todayView({ ...kept, state: day.state }, day.at, { answeredBy: "server" });
  await reportBroken(tx, by, view.broken);
  const rows = await queries.pairsOf(tx, by.scope);
  const told = day.facts.filter(isToldShoes);
  const current = rows.find((row) => row.factId === told.at(-1)?.id && row.retiredOn === null);
  return {
    today: localDateOf(day.at, kept.settings.zone),
    current: current?.id ?? null,
    pairs: pairsFrom(rows, told, day).toSorted(inUseFirst(current?.id)),
    told: toldOf(day),
    advice: view.shoes && adviceOf(day, view.shoes),
  };
}

const isToldShoes = (fact: KeptFact): fact is ToldShoes => fact.entry.kind === "shoes";

const heightsOf = ({ dropMm, liftMm }: ShoesEntry) => ({ dropMm, liftMm: liftMm ?? 0 });

function pairsFrom(
  rows: readonly queries.ShoeRow[],
  told: readonly ToldShoes[],
  { kept }: Reading,
): Pair[] {
  return rows.flatMap(({ id, label, startedOn, retiredOn, factId }) => {
    const fact = told.find((one) => one.id === factId);
    if (!fact) return [];
    const { entry } = fact;
    const toldOn = localDateOf(entry.at, entry.zone ?? kept.settings.zone);
    return [{ id, label, startedOn, retiredOn, toldOn, ...heightsOf(entry) }];
  });
}

const inUseFirst = (current: string | undefined) => (a: Pair, b: Pair) =>
  Number(b.id === current) - Number(a.id === current) ||
  Number(a.retiredOn !== null) - Number(b.retiredOn !== null) ||
  b.toldOn.localeCompare(a.toldOn);

/** The shoes that the rules go by, and the date of them. */
function toldOf({ state }: Reading): Shoes["told"] {
  const { shoes, intake } = state;
  if (shoes) return { ...heightsOf(shoes.entry), on: dateText(shoes.date) ?? "" };
  if (!intake || intake.shoeDropMm === null) return null;
  return { dropMm: intake.shoeDropMm, liftMm: 0, on: dateText(intake.shoeDropDate) ?? "" };
}

function adviceOf(day: Reading, { advice, reviewOn, reviewDue, needsStrength }: ShoesView): Advice {
  const since = toldOf(day)?.on ?? reviewOn;
  return { rule: advice, since, reviewOn, reviewDue, needsStrength, ends: endOf(day, advice) };
}

/** The first stage ahead at which core would advise something else. */
function endOf({ kept, state, at }: Reading, advice: string): Advice["ends"] {
  const date = localDateOf(at, kept.settings.zone);
  const drop = state.intake?.shoeDropMm ?? null;
  const shoes = state.shoes?.entry ?? null;
  const ahead = ladderView(state, at).filter(({ place }) => place === "ahead");
  const end = ahead.find(({ stage }) => shoeAdvice(shoes, drop, stage, date)?.advice !== advice);
  return end ? { stage: end.stage, gates: [...end.gates] } : null;
}

/**
 * Keeps a pair and the fact that tells of it, in one transaction: sent again with the same ids, both are there once.
 * @throws {AppError} INVALID for a pair worn from a day to come; CONFLICT for an id that holds something else; LIMIT_REACHED
 */
export async function saveShoes(tx: Tx, by: Asking, { pair, fact }: Save): Promise<Shoes> {
  if (pair.startedOn !== null && pair.startedOn > (await todayOf(tx, by)))
    throw new AppError("INVALID", undefined, { field: "startedOn" });
  await lockHistory(tx, by.scope);
  // What was stored before came with its pair, which may have changed since.
  if (!(await isTold(tx, by, fact))) {
    const { id, ...answers } = fact;
    const entry = { kind: "shoes", at: new Date(by.now).toISOString(), ...answers } as const;
    checkFlood(by, [entry]);
    await recordFacts(tx, by, [{ id, entry }]);
    await queries.keepPair(tx, by.scope, { ...pair, factId: id });
  }
  return readShoes(tx, by);
}

/** Whether the fact is stored already. */
async function isTold(tx: Tx, { scope }: Asking, fact: Save["fact"]): Promise<boolean> {
  const stored = await factBy(tx, scope, "id", fact.id);
  if (!stored) return false;
  const { entry } = stored;
  if (entry.kind !== "shoes") throw new AppError("CONFLICT");
  const { dropMm, liftMm } = heightsOf(entry);
  if (dropMm !== fact.dropMm || liftMm !== fact.liftMm) throw new AppError("CONFLICT");
  return true;
}

/**
 * Puts a pair away from today on, or takes it out again. The rules go on with what they were told last.
 * @throws {AppError} NOT_FOUND
 */
export async function putShoesAway(
  tx: Tx,
  by: Asking,
  { id, away }: { readonly id: string; readonly away: boolean },
): Promise<Shoes> {
  const retiredOn = away ? await todayOf(tx, by) : null;
  if (!(await queries.setRetired(tx, by.scope, id, retiredOn))) throw new AppError("NOT_FOUND");
  return readShoes(tx, by);
}

async function todayOf(tx: Tx, { scope, now }: Asking): Promise<string> {
  const { zone } = await settingsOf(tx, scope);
  return localDateOf(new Date(now).toISOString(), zone);
}
