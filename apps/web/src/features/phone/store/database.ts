import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from "idb";
import {
  emptyQueue,
  type PhoneFact,
  type PhoneMeta,
  type Queue,
} from "#features/phone/queue/phone-fact.ts";
import { rebuilt } from "#features/phone/queue/rebuilt.ts";
import { differenceOf, type Shelf } from "#features/phone/store/shelf.ts";

interface Stores extends DBSchema {
  fact: { key: string; value: PhoneFact; indexes: { state: PhoneFact["state"] } };
  /** "queue" holds the store's `PhoneMeta`; "draft.<form>" what was typed into a form. */
  meta: { key: string; value: unknown };
  state: { key: string; value: Snapshot };
}
type Database = IDBPDatabase<Stores>;

interface Snapshot {
  readonly rules: string;
  readonly revision: number;
  readonly state: unknown;
}

const META = "queue";
const STATE = "runner";
/** Every database of ours begins so; the rest tells the runners of one phone apart and names nobody. */
const DATABASES = "springback-";
/** Of the database's own parts: which stores there are. */
const VERSION = 1;
/**
 * Of what lies in them: `PhoneFact`, `PhoneMeta` and what they are made of. Whoever adds to them something that is counted on
 * raises it; a store of any other number, older or newer, is then made anew from the server's.
 */
const FORMAT = 2;

/** The name of a runner's database: no id of theirs stands in it. */
export async function databaseName(ownerId: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(ownerId));
  const bytes = [...new Uint8Array(digest).subarray(0, 4)];
  return DATABASES + bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The names of the databases that are in this browser; none where it can't list them. */
export async function keptNames(): Promise<readonly string[]> {
  const listed = "databases" in indexedDB ? await indexedDB.databases() : [];
  return listed.flatMap(({ name }) => (name?.startsWith(DATABASES) ? [name] : []));
}

/**
 * Opens a runner's facts in this browser, making an empty store the first time, and one that another build wrote anew.
 * `onClosed` is called when the browser or another tab takes it away. Rejects where the browser keeps nothing.
 */
export async function openDatabase(
  ownerId: string,
  clock: () => number,
  onClosed: () => void,
): Promise<Shelf> {
  const db = await open(await databaseName(ownerId), makeStores, onClosed);
  await begin(db, emptyQueue(ownerId, crypto.randomUUID(), clock()));
  return shelfOf(db);
}

/**
 * Opens a database that is there, by its name, whoever's it is. Rejects where there is none any more, and for one that
 * another build wrote: what is to become of that is for a page to settle.
 */
export async function openKept(name: string): Promise<Shelf> {
  const db = await open(name, makeNothing, () => {});
  if (isOurs((await db.get("meta", META)) as Partial<Written> | undefined)) return shelfOf(db);
  db.close();
  throw new Error("Another build wrote this store.");
}

type Upgrade = NonNullable<OpenDBCallbacks<Stores>["upgrade"]>;

const makeStores: Upgrade = (made) => {
  made.createObjectStore("fact", { keyPath: "id" }).createIndex("state", "state");
  made.createObjectStore("meta");
  made.createObjectStore("state");
};

const makeNothing: Upgrade = (...[, , , tx]) => {
  tx.done.catch(() => {});
  tx.abort();
};

async function open(name: string, upgrade: Upgrade, onClosed: () => void): Promise<Database> {
  const db = await openDB<Stores>(name, VERSION, {
    upgrade,
    // Another tab wipes it: whoever holds on would keep the facts alive.
    blocking() {
      db.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return db;
}

/** The queue's record as it lies there: with the format in which whoever wrote it last writes. */
type Written = PhoneMeta & { readonly format: number };

const isOurs = (meta: unknown): boolean =>
  (meta as Partial<Written> | undefined)?.format === FORMAT;

async function begin(db: Database, empty: Queue): Promise<void> {
  const tx = db.transaction(["fact", "meta", "state"], "readwrite");
  const [facts, metas] = [tx.objectStore("fact"), tx.objectStore("meta")];
  const meta = (await metas.get(META)) as Partial<Written> | undefined;
  if (!isOurs(meta)) {
    const queue = rebuilt(await facts.getAll(), meta, empty);
    await Promise.all([facts.clear(), tx.objectStore("state").clear()]);
    await Promise.all([...queue.facts.values()].map((fact) => facts.put(fact)));
    await metas.put(written(queue.meta), META);
  }
  await tx.done;
}

const written = (meta: PhoneMeta): Written => ({ ...meta, format: FORMAT });

const queueOf = (facts: readonly PhoneFact[], meta: unknown): Queue => ({
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  meta: meta as PhoneMeta,
});

function shelfOf(db: Database): Shelf {
  return {
    async readAll() {
      const tx = db.transaction(["fact", "meta"]);
      const [facts, meta] = await Promise.all([
        tx.objectStore("fact").getAll(),
        tx.objectStore("meta").get(META),
      ]);
      return queueOf(facts, meta);
    },
    async readOpen() {
      const tx = db.transaction(["fact", "meta"]);
      const byState = tx.objectStore("fact").index("state");
      const [waiting, refused, meta] = await Promise.all([
        byState.getAll("waiting"),
        byState.getAll("refused"),
        tx.objectStore("meta").get(META),
      ]);
      return queueOf([...waiting, ...refused], meta);
    },
    change: (ids, step, options) => change(db, ids, step, options),
    readDraft: (form) => db.get("meta", draftKey(form)),
    async keepDraft(form, typed) {
      if (typed === undefined) await db.delete("meta", draftKey(form));
      else await db.put("meta", typed, draftKey(form));
    },
    async readState(rules, revision) {
      const known = await db.get("state", STATE);
      return known?.rules === rules && known.revision === revision ? known.state : undefined;
    },
    async keepState(rules, revision, state) {
      await db.put("state", { rules, revision, state }, STATE);
    },
    close: () => db.close(),
  };
}

const draftKey = (form: string): string => `draft.${form}`;

/** Nothing but the database is waited for in here: a transaction that is left alone commits. */
const change = async (
  db: Database,
  ...[ids, step, { durable = false, draft } = {}]: Parameters<Shelf["change"]>
): ReturnType<Shelf["change"]> => {
  const durability = durable ? "strict" : "default";
  const tx = db.transaction(["fact", "meta"], "readwrite", { durability });
  const [facts, metas] = [tx.objectStore("fact"), tx.objectStore("meta")];
  const [named, waiting, refused, meta] = await Promise.all([
    Promise.all(ids.map((id) => facts.get(id))),
    facts.index("state").getAll("waiting"),
    facts.index("state").getAll("refused"),
    metas.get(META),
  ]);
  const before = queueOf([...named.flatMap((fact) => fact ?? []), ...waiting, ...refused], meta);
  const difference = differenceOf(before, step(before));
  await Promise.all([
    ...difference.put.map((fact) => facts.put(fact)),
    ...difference.gone.map((id) => facts.delete(id)),
    metas.put(written(difference.meta), META),
    ...(draft === undefined ? [] : [metas.delete(draftKey(draft))]),
    tx.done,
  ]);
  return difference;
};
