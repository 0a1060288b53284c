import postgres from "postgres";
import { DATABASE } from "#place.ts";

/** One stored fact, as far as the journeys look at it. */
export interface StoredFact {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly cadenceSpm: number | null;
  readonly takenOut: boolean;
}

export interface AuditRow {
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What is stored of a subscription, as far as the journeys look at it. Epoch milliseconds; what isn't so is null in the database. */
export type StoredSubscription = Readonly<
  Record<
    "trialEnd" | "endedAt" | "firstFailureAt" | "nextTryAt" | "cancelAt" | "refundedAt",
    number
  >
>;

/** Looks at what was really stored, past the walls, and never writes. */
export class Records {
  readonly #sql = postgres(DATABASE, {
    max: 1,
    onnotice: () => undefined,
    connection: { "app.role": "maintenance", default_transaction_read_only: true },
  });

  /** The id of the person with this address. */
  async personId(email: string): Promise<string> {
    const [row] = await this.#sql<{ id: string }[]>`
      select id from "user" where email = ${email}`;
    if (!row) throw new Error(`Nobody is stored as ${email}.`);
    return row.id;
  }

  /** A runner's facts in the order they happened. */
  async facts(runnerId: string, kind?: string): Promise<readonly StoredFact[]> {
    const rows = await this.#sql<StoredFact[]>`
      select id, kind, at, entry, cadence_spm as "cadenceSpm", taken_out as "takenOut" from fact
      where runner_id = ${runnerId} order by at, id`;
    return kind ? rows.filter((row) => row.kind === kind) : rows;
  }

  /** What was done to a runner's record, oldest first. */
  async audit(runnerId: string): Promise<readonly AuditRow[]> {
    return this.#sql<AuditRow[]>`
      select actor_id as "actorId", actor_role as "actorRole", action, detail from audit
      where runner_id = ${runnerId} order by id`;
  }

  /** How many browsers take a runner's notifications. */
  async browsers(runnerId: string): Promise<number> {
    const rows = await this.#sql`select 1 from push_subscription where runner_id = ${runnerId}`;
    return rows.length;
  }

  /** The kinds of Stripe's events that arrived about a runner's customer, each once. */
  async stripeEvents(runnerId: string): Promise<readonly string[]> {
    const rows = await this.#sql<{ type: string }[]>`
      select distinct e.type from stripe_event e
      join billing_account b on b.customer_id = e.customer_id
      where b.runner_id = ${runnerId} order by e.type`;
    return rows.map((row) => row.type);
  }

  /** A runner's one subscription as it was fetched last. */
  async subscription(runnerId: string): Promise<StoredSubscription> {
    const [row] = await this.#sql<{ subscription: StoredSubscription }[]>`
      select snapshot -> 'subscriptions' -> 0 as subscription from billing_account
      where runner_id = ${runnerId}`;
    if (!row) throw new Error(`Nothing is stored of a subscription of ${runnerId}.`);
    return row.subscription;
  }

  async close(): Promise<void> {
    await this.#sql.end({ timeout: 5 });
  }
}
