import type { PriceRow, ProductRow } from "#rows.ts";
import type { World } from "#world.ts";

/** A subscription on offer. Amounts in cents of a euro per month. */
export interface Offer {
  readonly lookupKey: string;
  readonly priceId: string;
  readonly name: string;
  readonly amount: number;
}

/** Puts the products and prices on sale; an offer that is already there is left as it is. */
export function seedCatalogue(world: World, offers: readonly Offer[]): void {
  for (const offer of offers) {
    if (world.store.get("price", offer.priceId)) continue;
    const productId = `prod_${offer.lookupKey}`;
    if (!world.store.get("product", productId)) {
      world.store.put("product", product(productId, offer, world.now()));
    }
    world.store.put("price", price(productId, offer, world.now()));
  }
}

function product(id: string, offer: Offer, now: number): ProductRow {
  return {
    id,
    object: "product",
    active: true,
    created: now,
    default_price: offer.priceId,
    description: null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: {},
    name: offer.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: "service",
    unit_label: null,
    updated: now,
    url: null,
  };
}

function price(productId: string, offer: Offer, now: number): PriceRow {
  return {
    id: offer.priceId,
    object: "price",
    active: true,
    billing_scheme: "per_unit",
    created: now,
    currency: "eur",
    custom_unit_amount: null,
    livemode: false,
    lookup_key: offer.lookupKey,
    metadata: {},
    nickname: null,
    product: productId,
    recurring: {
      interval: "month",
      interval_count: 1,
      meter: null,
      trial_period_days: null,
      usage_type: "licensed",
    },
    tax_behavior: "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: "recurring",
    unit_amount: offer.amount,
    unit_amount_decimal: String(offer.amount),
  };
}
