import { z } from "zod";

/** What a local clone runs with; real production refuses every one of them. */
const LOCAL = {
  WEB_URL: "http://localhost:3000",
  ADMIN_URL: "http://localhost:3001",
  AUTH_SECRET: "local-only-secret-never-used-in-production",
  SMTP_URL: "smtp://127.0.0.1:1025",
  MAIL_FROM: "Springback <hello@springback.localhost>",
  STRIPE_SECRET_KEY: "sk_test_local",
  STRIPE_WEBHOOK_SECRET: "whsec_local",
  STRIPE_PRICE_RUNNER: "price_runner",
  STRIPE_PRICE_COACHED: "price_coached",
  VAPID_PUBLIC_KEY:
    "BBHF69aQIh_ht-ICc9U7zgUGco7PhVqCy68z2iGAKfvSGmxkSBbVGLxsm9WkJ9emwj503Mbxbm8qODkCR_oTNL8",
  VAPID_PRIVATE_KEY: "QWRsnIkgQ01LGbKfo065hp8mjjGb0Ys2Ych61BX-rQo",
} as const;

const origin = z
  .url({ protocol: /^https?$/, error: "must be an address such as https://example.org" })
  .transform((url) => new URL(url).origin);

const schema = z.object({
  SPRINGBACK_ENV: z.enum(["local", "production"]).default("local"),
  NODE_ENV: z.string().default("development"),
  WEB_URL: origin.default(LOCAL.WEB_URL),
  ADMIN_URL: origin.default(LOCAL.ADMIN_URL),
  DATABASE_URL_APP: z.string().min(1).optional(),
  DATABASE_URL_JOBS: z.string().min(1).optional(),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters").default(LOCAL.AUTH_SECRET),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")
    .default(LOCAL.SMTP_URL),
  MAIL_FROM: z.string().min(3).default(LOCAL.MAIL_FROM),
  STRIPE_SECRET_KEY: z.string().min(1).default(LOCAL.STRIPE_SECRET_KEY),
  STRIPE_API_BASE: z.url().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).default(LOCAL.STRIPE_WEBHOOK_SECRET),
  STRIPE_PRICE_RUNNER: z.string().min(1).default(LOCAL.STRIPE_PRICE_RUNNER),
  STRIPE_PRICE_COACHED: z.string().min(1).default(LOCAL.STRIPE_PRICE_COACHED),
  // The pair of P-256 keys by which services that pass on notifications know us: base64url, as browsers take them.
  VAPID_PUBLIC_KEY: z
    .string()
    .regex(/^B[\w-]{86}$/, "must be a P-256 point of 65 bytes in base64url")
    .default(LOCAL.VAPID_PUBLIC_KEY),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, "must be 32 bytes in base64url")
    .default(LOCAL.VAPID_PRIVATE_KEY),
  DEMO_SIGN_IN: z.enum(["0", "1"]).default("0"),
  CLOCK_FILE: z.string().min(1).optional(),
  INSTANCE: z.string().default("unnamed"),
});

/** Settings of this process, parsed once at boot. */
export type Env = Readonly<z.output<typeof schema>> & {
  /** Real production: told by SPRINGBACK_ENV, since a local `next start` also says NODE_ENV=production. */
  readonly production: boolean;
  /** Demo people may be signed in with one click. */
  readonly demoSignIn: boolean;
};

/** The settings can't be used; the message says which and why, one per line, and never a value. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

function refusals(given: z.output<typeof schema>): string[] {
  const faults = Object.entries(LOCAL)
    .filter(([name, value]) => given[name as keyof typeof LOCAL] === value)
    .map(([name]) => `${name} must be set: production takes no default for it.`);
  if (given.DEMO_SIGN_IN === "1") faults.push("DEMO_SIGN_IN can’t be on in production.");
  if (given.CLOCK_FILE) faults.push("CLOCK_FILE can’t be used in production.");
  if (given.STRIPE_API_BASE) faults.push("STRIPE_API_BASE can’t be used in production.");
  for (const name of ["WEB_URL", "ADMIN_URL"] as const) {
    if (!given[name].startsWith("https://")) faults.push(`${name} must start with https://.`);
  }
  return faults;
}

/**
 * Settings from a bag of environment variables; empty strings count as absent.
 * @throws {EnvError} naming every variable that can't be used.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join("\n"),
    );
  }
  const production = parsed.data.SPRINGBACK_ENV === "production";
  const faults = production ? refusals(parsed.data) : [];
  if (faults.length > 0) throw new EnvError(faults.join("\n"));
  return { ...parsed.data, production, demoSignIn: parsed.data.DEMO_SIGN_IN === "1" };
}

let current: Env | undefined;

/** This process's settings. Read on first use, since a build imports this file with nothing set. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}
