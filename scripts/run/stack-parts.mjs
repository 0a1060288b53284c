// The programs of a running Springback: what each is started with, and how it shows that it is ready.
import { join } from "node:path";
import { ROOT } from "./place.mjs";
import { busyPort, PORTS } from "./ports.mjs";
import { vapidPublicKey } from "./secrets.mjs";

/** Where Stripe, local or real, sends its events. */
const WEBHOOK_PATH = "/api/webhooks/stripe";

/** The ports a start needs: real services outside replace our own stand-ins. */
export function wantedPorts(env) {
  return [
    ...["web", "admin"],
    ...(env.STRIPE_SECRET_KEY ? [] : ["stripe"]),
    ...(env.SMTP_URL ? [] : ["mailbox", "smtp"]),
  ];
}

/** The settings all parts share. */
export function sharedEnv({ env, ports, secrets, database, instance, mode, clockFile }) {
  const inherited = Object.entries(env).filter(
    // The owner's database is for migrations alone, and npm's own variables mean npm.
    ([name]) => name !== "DATABASE_URL" && !/^npm_(package|lifecycle|command|config)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: mode === "dev" ? "development" : "production",
    SPRINGBACK_ENV: "local",
    DEMO_SIGN_IN: "1",
    INSTANCE: instance,
    WEB_URL: `http://localhost:${ports.web}`,
    ADMIN_URL: `http://localhost:${ports.admin}`,
    DATABASE_URL_APP: database.appUrl,
    DATABASE_URL_JOBS: database.jobsUrl,
    AUTH_SECRET: secrets.authSecret,
    SMTP_URL: env.SMTP_URL || `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: env.MAIL_FROM || "Springback <hello@springback.localhost>",
    ...vapidEnv({ env, secrets }),
    ...stripeEnv({ env, ports, secrets }),
    ...(clockFile ? { CLOCK_FILE: clockFile } : {}),
  };
}

/** Browsers tie what they subscribe to to these keys: a pair from outside is taken whole, or not at all. */
function vapidEnv({ env, secrets }) {
  if (env.VAPID_PUBLIC_KEY && env.VAPID_PRIVATE_KEY) return {};
  return {
    VAPID_PUBLIC_KEY: vapidPublicKey(secrets.vapidPrivateKey),
    VAPID_PRIVATE_KEY: secrets.vapidPrivateKey,
  };
}

function stripeEnv({ env, ports, secrets }) {
  if (env.STRIPE_SECRET_KEY) return {};
  return {
    STRIPE_SECRET_KEY: secrets.stripeKey,
    STRIPE_API_BASE: `http://127.0.0.1:${ports.stripe}`,
    STRIPE_WEBHOOK_SECRET: secrets.webhookSecret,
    STRIPE_PRICE_RUNNER: "price_runner",
    STRIPE_PRICE_COACHED: "price_coached",
  };
}

/** @returns {object[]} what keeper.mjs keeps running */
export function stackParts({ mode, ports, dataDir, env }) {
  const watched = mode === "dev" ? ["--watch"] : [];
  const next = (name, title) => ({
    ...{ name, title, env, cwd: join(ROOT, "apps", name), echo: mode === "dev" },
    args: nextArgs(mode, ports[name]),
    ...answersAt(ports[name], PORTS[name]),
  });
  const tool = (name, folder, key, extra) => ({
    ...{ name, title: `The ${PORTS[key].name.replace(/^the /, "")}`, echo: mode === "dev" },
    cwd: join(ROOT, "tools", folder),
    args: [...watched, "src/main.ts"],
    env: { ...env, DATA_DIR: join(dataDir, name), ...extra },
    ...answersAt(ports[key], PORTS[key]),
  });
  return [
    ...(ports.stripe
      ? [
          tool("stripe", "stripe-local", "stripe", {
            PORT_STRIPE: String(ports.stripe),
            WEBHOOK_URL: `${env.WEB_URL}${WEBHOOK_PATH}`,
          }),
        ]
      : []),
    ...(ports.smtp
      ? [
          tool("mailbox", "mailbox", "mailbox", {
            PORT_MAILBOX: String(ports.mailbox),
            PORT_SMTP: String(ports.smtp),
          }),
        ]
      : []),
    {
      ...{
        name: "worker",
        title: "The worker",
        env,
        cwd: join(ROOT, "apps/worker"),
        echo: mode === "dev",
      },
      args: [...watched, "src/main.ts"],
      readyLine: "worker ready",
    },
    next("web", "The runner's app"),
    next("admin", "The coach's app"),
  ];
}

function nextArgs(mode, port) {
  // Loopback only: anyone who reaches a local start may sign in as a demo person.
  return [
    "node_modules/next/dist/bin/next",
    mode === "dev" ? "dev" : "start",
    "-H",
    "127.0.0.1",
    "-p",
    String(port),
  ];
}

function answersAt(port, entry) {
  return { health: `http://127.0.0.1:${port}/healthz`, busy: () => busyPort(port, entry) };
}
