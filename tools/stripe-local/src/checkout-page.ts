import type { CheckoutRow } from "#rows.ts";
import type { World } from "#world.ts";
import { customerRow } from "#customer-row.ts";
import { addCard, startSubscription } from "#lifecycle.ts";
import { expireSession } from "#due.ts";
import { frame, money, safe } from "#page-frame.ts";

/** What a page answers: HTML, or somewhere to go. */
export type PageAnswer =
  | { readonly status: number; readonly html: string }
  | { readonly status: 303; readonly location: string };

const CARDS = [
  ["works", "4242", "works"],
  ["declines", "0002", "is declined"],
  ["fails later", "0341", "works today, fails at the next renewal"],
] as const;

/** The page on which a session is paid, or not. */
export function showCheckout(world: World, id: string, fault = ""): PageAnswer {
  const session = world.store.get("checkout", id);
  if (!session)
    return { status: 404, html: frame("Not found", "<h1>There is no such checkout</h1>") };
  if (session.status !== "open") return closed(session);
  const order = world.need("order", id, "checkout.session");
  const price = world.need("price", order.price, "price");
  const name = world.store.get("product", price.product)?.name ?? "Subscription";
  const amount = money(session.amount_total ?? 0, price.currency);
  const trial = order.trialDays ? `${order.trialDays} days free, then ` : "";
  const cards = CARDS.map(
    ([value, digits, words], index) =>
      `<label><input type="radio" name="card" value="${value}"${index === 0 ? " checked" : ""}>
      <span>${words} <small>card ending ${digits}</small></span></label>`,
  ).join("");
  const back = session.cancel_url
    ? `<a class="link" href="${safe(session.cancel_url)}">Go back without paying</a>`
    : "";
  return {
    status: fault ? 402 : 200,
    html: frame(
      `Subscribe to ${name}`,
      `<h1>${safe(name)}</h1><p class="price">${trial}${amount} a month</p>
${fault ? `<p class="fault" role="alert">${safe(fault)}</p>` : ""}
<form method="post"><fieldset><legend>Pay with a test card that</legend>${cards}</fieldset>
<button class="main" name="action" value="pay">${order.trialDays ? "Start the trial" : `Pay ${amount}`}</button></form>
${back}
<form method="post"><button name="action" value="expire">Let this checkout expire</button></form>`,
    ),
  };
}

function closed(session: CheckoutRow): PageAnswer {
  const words =
    session.status === "complete" ? "This checkout has been paid" : "This checkout has expired";
  const back = session.cancel_url
    ? `<a class="link" href="${safe(session.cancel_url)}">Go back</a>`
    : "";
  return {
    status: session.status === "complete" ? 200 : 410,
    html: frame(words, `<h1>${words}</h1>${back}`),
  };
}

/** Carries out what was pressed on the page. */
export function actOnCheckout(world: World, id: string, form: URLSearchParams): PageAnswer {
  const session = world.store.get("checkout", id);
  if (!session || session.status !== "open") return showCheckout(world, id);
  if (form.get("action") === "expire") {
    expireSession(world, id);
    return showCheckout(world, id);
  }
  const behaviour = CARDS.find(([value]) => value === form.get("card"))?.[0] ?? "works";
  if (behaviour === "declines") {
    return showCheckout(world, id, "Your card was declined. Choose another card and try again.");
  }
  complete(world, session, behaviour);
  const location = (session.success_url ?? "").replaceAll("{CHECKOUT_SESSION_ID}", id);
  return { status: 303, location };
}

function complete(world: World, session: CheckoutRow, behaviour: "works" | "fails later"): void {
  const { id: _id, ...order } = world.need("order", session.id, "checkout.session");
  const customer = session.customer ?? newCustomer(world, session.customer_email);
  const card = addCard(world, customer, behaviour);
  const subscription = startSubscription(world, customer, order, card);
  const latest = world.need("subscription", subscription.id, "subscription");
  const done = world.store.put("checkout", {
    ...session,
    status: "complete",
    payment_status: latest.status === "trialing" ? "no_payment_required" : "paid",
    customer,
    subscription: latest.id,
    invoice: latest.latest_invoice,
    url: null,
  });
  world.emit("checkout.session.completed", done);
}

function newCustomer(world: World, email: string | null): string {
  const made = customerRow({ id: world.id("cus"), now: world.now(), email });
  world.emit("customer.created", world.store.put("customer", made));
  return made.id;
}
