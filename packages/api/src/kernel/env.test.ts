import { describe, expect, it } from "vitest";
import { EnvError, parseEnv } from "#kernel/env.ts";

const REAL = {
  SPRINGBACK_ENV: "production",
  WEB_URL: "https://springback.example",
  ADMIN_URL: "https://coach.springback.example",
  AUTH_SECRET: "x".repeat(40),
  SMTP_URL: "smtps://mail.example",
  MAIL_FROM: "Springback <hello@springback.example>",
  STRIPE_SECRET_KEY: "sk_live_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
  STRIPE_PRICE_RUNNER: "price_1",
  STRIPE_PRICE_COACHED: "price_2",
  VAPID_PUBLIC_KEY: `B${"A".repeat(86)}`,
  VAPID_PRIVATE_KEY: "k".repeat(43),
};

function refusal(change: Record<string, string>): string {
  try {
    parseEnv({ ...REAL, ...change });
    return "";
  } catch (error) {
    return error instanceof EnvError ? error.message : `not an EnvError: ${String(error)}`;
  }
}

describe("settings", () => {
  it("of a fresh clone need nothing, and have no demo sign-in", () => {
    expect(parseEnv({})).toMatchObject({ production: false, demoSignIn: false });
  });

  it("of real production are taken when all are given", () => {
    expect(parseEnv(REAL).production).toBe(true);
  });

  it.each(Object.keys(REAL).filter((name) => name !== "SPRINGBACK_ENV"))(
    "of real production are refused when %s is left out",
    (name) => expect(refusal({ [name]: "" })).toContain(name),
  );

  it.each([
    ["DEMO_SIGN_IN", "1"],
    ["CLOCK_FILE", "/clock.json"],
    ["STRIPE_API_BASE", "http://127.0.0.1:3002"],
    ["WEB_URL", "http://springback.example"],
  ])("of real production are refused with %s=%s", (name, value) => {
    expect(refusal({ [name]: value })).toContain(name);
  });

  it("are refused with a sentence that names them and repeats no value", () => {
    const said = refusal({ AUTH_SECRET: "too-short-a-secret" });
    expect(said).toContain("AUTH_SECRET must be at least 32 characters");
    expect(said).not.toContain("too-short-a-secret");
  });

  it("give an origin, whatever path the address came with", () => {
    expect(parseEnv({ WEB_URL: "http://localhost:3000/" }).WEB_URL).toBe("http://localhost:3000");
  });
});
