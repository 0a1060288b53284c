import { createECDH, randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { Fault } from "./fault.mjs";

const fresh = {
  authSecret: () => randomBytes(32).toString("base64url"),
  webhookSecret: () => `whsec_${randomBytes(24).toString("hex")}`,
  stripeKey: () => `sk_test_${randomBytes(24).toString("hex")}`,
  appPassword: () => randomBytes(24).toString("hex"),
  jobsPassword: () => randomBytes(24).toString("hex"),
  vapidPrivateKey: () =>
    Buffer.from(p256().getPrivateKey("hex").padStart(64, "0"), "hex").toString("base64url"),
};

function p256() {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  return pair;
}

/** The public half of a key by which services that pass on notifications know us. */
export function vapidPublicKey(privateKey) {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(privateKey, "base64url");
  return pair.getPublicKey("base64url");
}

/**
 * This clone's secrets: made once at random, kept in `folder`/secrets.json, readable by its owner alone.
 * @returns {{authSecret: string, webhookSecret: string, stripeKey: string, appPassword: string, jobsPassword: string, vapidPrivateKey: string}}
 */
export function readSecrets(folder) {
  const file = join(folder, "secrets.json");
  const kept = existsSync(file) ? parse(file) : {};
  const missing = Object.keys(fresh).filter((name) => typeof kept[name] !== "string");
  if (missing.length === 0) {
    chmodSync(file, 0o600);
    return kept;
  }
  for (const name of missing) kept[name] = fresh[name]();
  writeWhole(file, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

function parse(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Fault(
      `${file} can't be read as JSON: put back your copy, or delete it to sign everyone out and have it made again.`,
    );
  }
}

/** A reader sees the old file or the new one, never half of it. */
function writeWhole(file, text) {
  const temporary = `${file}.new`;
  const handle = openSync(temporary, "w", 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(temporary, file);
}
