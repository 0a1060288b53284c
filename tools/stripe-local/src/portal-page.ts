import type { SubscriptionRow } from "#rows.ts";
import type { PageAnswer } from "#checkout-page.ts";
import type { World } from "#world.ts";
import { addCard, cancelAtPeriodEnd, DEAD, end, settleDebts, subscriptionsOf } from "#lifecycle.ts";
import { day, frame, money, safe } from "#page-frame.ts";
import { priceOf } from "#charging.ts";
import { periodOf } from "#subscription-row.ts";

const STATUS_WORDS: Record<string, string> = {
  trialing: "In trial",
  active: "Active",
  past_due: "Payment failed, trying again",
  unpaid: "Unpaid",
  paused: "Paused, waiting for a card",
  incomplete: "First payment not finished",
  canceled: "Ended",
  incomplete_expired: "Never started",
};

/** The page on which a customer looks after a subscription. */
export function showPortal(world: World, id: string, fault = ""): PageAnswer {
  const session = world.store.get("portal", id);
  if (!session) {
    return { status: 404, html: frame("Not found", "<h1>This link doesn't lead anywhere</h1>") };
  }
  const rows = subscriptionsOf(world, session.customer).toReversed();
  const live = rows.filter((row) => !DEAD.includes(row.status));
  const shown = live.length > 0 ? live : rows.slice(0, 1);
  const back = session.return_url
    ? `<a class="link" href="${safe(session.return_url)}">Go back</a>`
    : "";
  return {
    status: fault ? 402 : 200,
    html: frame(
      "Your subscription",
      `<h1>Your subscription</h1>
${fault ? `<p class="fault" role="alert">${safe(fault)}</p>` : ""}
${shown.map((row) => section(world, row)).join("<hr>") || "<p>You have no subscription.</p>"}
${live.length > 0 ? cards() : ""}<hr>${back}`,
    ),
  };
}

function section(world: World, row: SubscriptionRow): string {
  const price = row.items.data[0]?.price;
  const name = world.store.get("product", price?.product ?? "")?.name ?? "Subscription";
  const until = day(row.ended_at ?? row.cancel_at ?? periodOf(row).end);
  const dead = DEAD.includes(row.status);
  const label = dead ? "Ended" : row.cancel_at === null ? "Next payment" : "Ends";
  const hidden = `<input type="hidden" name="subscription" value="${safe(row.id)}">`;
  const buttons = dead
    ? ""
    : `<form method="post">${hidden}${
        row.cancel_at === null
          ? '<button name="action" value="cancel-at-period-end">Cancel at period end</button>'
          : '<button class="main" name="action" value="resume">Keep the subscription</button>'
      }<button name="action" value="cancel-now">Cancel now</button></form>`;
  return `<dl><dt>Plan</dt><dd>${safe(name)}, ${money(priceOf(row), row.currency)} a month</dd>
<dt>State</dt><dd>${STATUS_WORDS[row.status] ?? "Unknown"}</dd><dt>${label}</dt><dd>${until}</dd></dl>${buttons}`;
}

function cards(): string {
  return `<hr><form method="post"><button name="action" value="card-works">Use a card that works</button>
<button name="action" value="card-fails">Use a card that fails next time</button>
<button name="action" value="card-declines">Use a card that is declined</button></form>`;
}

/** Carries out what was pressed in the portal. */
export function actOnPortal(world: World, id: string, form: URLSearchParams): PageAnswer {
  const session = world.store.get("portal", id);
  if (!session) return showPortal(world, id);
  const action = form.get("action") ?? "";
  if (action === "card-declines") {
    return showPortal(world, id, "That card was declined. The card you had stays in place.");
  }
  if (action === "card-works" || action === "card-fails") {
    addCard(world, session.customer, action === "card-works" ? "works" : "fails later");
    if (action === "card-works") settleDebts(world, session.customer);
    return { status: 303, location: `/portal/${id}` };
  }
  const row = world.store.get("subscription", form.get("subscription") ?? "");
  if (row && row.customer === session.customer && !DEAD.includes(row.status)) {
    if (action === "cancel-at-period-end") cancelAtPeriodEnd(world, row.id, true);
    if (action === "resume") cancelAtPeriodEnd(world, row.id, false);
    if (action === "cancel-now") end(world, row.id, "cancellation_requested");
  }
  return { status: 303, location: `/portal/${id}` };
}
