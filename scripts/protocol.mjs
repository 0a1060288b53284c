// node scripts/protocol.mjs [FILE]: the rules as a protocol document (docs/protocol-format.md); with a file, how it differs from
// them. Reading one changes nothing.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  describeProtocolChange,
  protocolDiff,
  protocolOf,
  protocolText,
  readProtocol,
} from "../packages/core/src/protocol/protocol.ts";
import { PROTOCOL_LANGUAGES } from "../packages/core/src/protocol/protocol-languages.ts";

/**
 * What a file's text says otherwise than ours in its language, a line a difference; or its faults.
 * @param {string} text
 * @returns {{ok: boolean, lines: readonly string[]}}
 */
export function compared(text) {
  const read = readProtocol(parsed(text));
  if (!read.ok) return { ok: false, lines: read.faults };
  const words = PROTOCOL_LANGUAGES[read.protocol.language === "fr" ? "fr" : "en"];
  const changes = protocolDiff(protocolOf(words), read.protocol);
  return {
    ok: true,
    lines: changes.map((change) => describeProtocolChange(change, words.protocol)),
  };
}

/** What isn't JSON is read as its text, which no protocol is. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (file === undefined) process.stdout.write(protocolText(protocolOf(PROTOCOL_LANGUAGES.en)));
  else {
    const { ok, lines } = compared(readFileSync(file, "utf8"));
    console.log(ok && lines.length === 0 ? "It says what ours says." : lines.join("\n"));
    process.exitCode = ok ? 0 : 1;
  }
}
