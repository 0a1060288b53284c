/** A setting that the stack was started with. Throws when it isn't there. */
function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the journeys are started by scripts/run.mjs.`);
  return value;
}

/** Where the running parts are. */
export const WEB = setting("WEB_URL");
export const ADMIN = setting("ADMIN_URL");
export const MAILBOX = setting("MAILBOX_URL");
export const STRIPE = setting("STRIPE_API_BASE");
export const CLOCK_FILE = setting("CLOCK_FILE");
/** The owner's, for looking at what was stored; no journey writes through it. */
export const DATABASE = setting("DATABASE_URL");
