import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

/** How the service answers: takes it, knows the browser no more, is too busy, leads elsewhere, hangs up half-way or never answers. */
export type PushMood =
  | "takes"
  | "gone"
  | "is-busy"
  | "leads-elsewhere"
  | "hangs-up"
  | "keeps-silent";

export interface TakenPush {
  /** The browser it was for. */
  readonly path: string;
  /** What the browser reads after decrypting. */
  readonly payload: unknown;
  readonly ttl: number;
  /** Who the service was told sent it. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** What a browser tells of itself when it subscribes. */
export interface BrowserKeys {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushServer {
  mood: PushMood;
  readonly url: string;
  readonly taken: readonly TakenPush[];
  /** How often anything was asked of it. */
  readonly asked: () => number;
  /** A browser that subscribes with real keys of its own. */
  subscribe(name: string): BrowserKeys;
  stop(): Promise<void>;
}

interface Browser {
  readonly pair: ECDH;
  readonly auth: Buffer;
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/** A message of one record as a browser opens it (RFC 8188 and 8291), written after the standards and not after the sender. */
function open(body: Buffer, { pair, auth }: Browser): unknown {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const senders = body.subarray(21, 21 + keyLength);
  const record = body.subarray(21 + keyLength);
  const shared = pair.computeSecret(senders);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), pair.getPublicKey(), senders]);
  const secret = derive(shared, auth, info, 32);
  const key = derive(secret, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
  const nonce = derive(secret, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
  const decipher = createDecipheriv("aes-128-gcm", key, nonce);
  decipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString("utf8"));
}

/** The claims of a signature (RFC 8292). Throws where it isn't the key's that it names. */
function claimsOf(authorization: string): Record<string, unknown> {
  const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
  const point = Buffer.from(key, "base64url");
  const x = point.subarray(1, 33).toString("base64url");
  const y = point.subarray(33).toString("base64url");
  const [head = "", claims = "", signature = ""] = token.split(".");
  const signed = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    {
      key: createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" }),
      dsaEncoding: "ieee-p1363",
    },
    Buffer.from(signature, "base64url"),
  );
  if (!signed) throw new Error("signed by another key than the one it names");
  return { ...JSON.parse(Buffer.from(claims, "base64url").toString("utf8")), key };
}

const STATUS: Readonly<Record<PushMood, number>> = {
  takes: 201,
  gone: 410,
  "is-busy": 503,
  "leads-elsewhere": 307,
  "hangs-up": 0,
  "keeps-silent": 0,
};

/** A small real service that passes on notifications, whose browsers have real keys and whose behaviour a test can change. */
export async function startPushServer(): Promise<PushServer> {
  const browsers = new Map<string, Browser>();
  const taken: TakenPush[] = [];
  const state = { mood: "takes" as PushMood, asked: 0 };
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      state.asked += 1;
      const path = request.url ?? "";
      const body = await buffer(request);
      if (state.mood === "hangs-up") return void response.destroy();
      if (state.mood === "keeps-silent") return;
      const browser = browsers.get(path);
      if (state.mood === "takes" && browser) {
        const claims = claimsOf(request.headers.authorization ?? "");
        const ttl = Number(request.headers["ttl"]);
        taken.push({ path, payload: open(body, browser), ttl, claims });
      }
      response.writeHead(STATUS[state.mood], { location: "/elsewhere" }).end();
    };
    answer().catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return {
    get mood() {
      return state.mood;
    },
    set mood(mood) {
      state.mood = mood;
    },
    ...{ url, taken, asked: () => state.asked },
    subscribe(name) {
      const pair = createECDH("prime256v1");
      const [p256dh, auth] = [pair.generateKeys("base64url"), randomBytes(16)];
      browsers.set(`/${name}`, { pair, auth });
      return { endpoint: `${url}/${name}`, p256dh, auth: auth.toString("base64url") };
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
