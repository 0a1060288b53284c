import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sendPush } from "#features/push/send.ts";
import { parseEnv } from "#kernel/env.ts";
import { type PushServer, startPushServer } from "#testing/push-server.ts";

const env = parseEnv({ MAIL_FROM: "Springback <hello@springback.localhost>" });
const WORDS = { kind: "morning", locale: "fr" };
let services: PushServer;
beforeAll(async () => {
  services = await startPushServer();
});
afterAll(() => services.stop());
beforeEach(() => {
  (services.taken as unknown[]).length = 0;
  services.mood = "takes";
});
const send = (to = services.subscribe("phone")) => sendPush(to, WORDS, 900, env);

describe("a message to a browser", () => {
  it("is read by that browser with its own keys, and signed by us for that service and a day at most", async () => {
    expect(await send()).toBe("taken");
    const { payload, ttl, claims } = services.taken[0]!;
    expect(payload).toEqual(WORDS);
    expect(ttl).toBe(900);
    expect(claims).toMatchObject({
      aud: services.url,
      sub: "mailto:hello@springback.localhost",
      key: env.VAPID_PUBLIC_KEY,
    });
    expect(Number(claims["exp"]) * 1000).toBeLessThanOrEqual(Date.now() + 86_400_000);
  });

  it("can't be read by a browser with other keys", async () => {
    const { endpoint } = services.subscribe("phone");
    const other = services.subscribe("other");
    expect(await send({ ...other, endpoint })).toBe("refused");
    expect(services.taken).toEqual([]);
  });

  it.each([
    ["gone", "gone"],
    ["is-busy", "refused"],
    ["leads-elsewhere", "refused"],
    ["hangs-up", "unknown"],
  ] as const)(
    "whose service is “%s” counts as %s, and nobody is asked twice",
    async (mood, sent) => {
      services.mood = mood;
      const before = services.asked();
      expect(await send()).toBe(sent);
      expect(services.asked() - before).toBe(1);
    },
  );

  it("whose service keeps silent is given up after five seconds, and may have arrived", async () => {
    services.mood = "keeps-silent";
    const started = performance.now();
    expect(await send()).toBe("unknown");
    expect(performance.now() - started).toBeLessThan(8_000);
  }, 20_000);

  it("whose service isn't there surely hasn't arrived", async () => {
    const away = await startPushServer();
    const browser = away.subscribe("phone");
    await away.stop();
    expect(await send(browser)).toBe("refused");
  });

  it("for an address that isn't a known service's never leaves", async () => {
    const real = { ...env, production: true };
    const before = services.asked();
    expect(await sendPush(services.subscribe("phone"), WORDS, 900, real)).toBe("gone");
    expect(services.asked()).toBe(before);
  });
});
