// pnpm --silent replay FILE: what the rules say about one runner's history (docs/timeline-format.md).
// Plain JavaScript, so that it starts on any Node from 20 on; the rules are TypeScript, which Node reads from 22.18.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const FAULT = 2;

/** A reason to stop that is said on standard error, with nothing on standard output. */
class Refusal extends Error {}

function refuse(sentence) {
  throw new Refusal(sentence);
}

function readsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** Runs this script again with the Node that was installed beside the project. */
function runWithNewerNode() {
  const newer = join(ROOT, ".tools", "node_modules", ".bin", "node");
  if (!existsSync(newer) || process.env.SPRINGBACK_REPLAY_AGAIN === "1") {
    refuse(
      `replay needs Node 22.18 or newer and this is ${process.versions.node}: run \`npm test\` or \`npm start\` once, which installs one beside the project.`,
    );
  }
  const env = { ...process.env, SPRINGBACK_REPLAY_AGAIN: "1" };
  const done = spawnSync(newer, process.argv.slice(1), { stdio: "inherit", env });
  process.exitCode = done.status ?? FAULT;
}

async function readInput(file) {
  try {
    if (file !== "-") return readFileSync(file);
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    const place = file === "-" ? "standard input" : file;
    return refuse(`${place} can't be read: ${error.code ?? error.message}.`);
  }
}

/** Bytes that aren't UTF-8 are no JSON either; a byte order mark is let pass. */
function parseJson(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse("timeline: expected JSON, and this is not valid JSON.");
  }
}

const CHUNK = 1 << 16;

/** Writes the pieces as they come and waits for a slow reader, so that no more than a chunk is ever held. */
async function print(stream, pieces) {
  let chunk = "";
  const write = () =>
    new Promise((resolve, reject) =>
      stream.write(chunk, (error) => (error ? reject(error) : resolve())),
    );
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    await write();
    chunk = "";
  }
  if (chunk !== "") await write();
}

/** The lines of a reading's faults; what was read in the end is handed to `done`. */
function* linesOf(reading, done) {
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield `${step.value}\n`;
  done(step.value);
}

/** The document of answers as JSON.stringify(document, null, 2) would write it, an answer at a time. */
function* documentOf(rules, answers) {
  yield `{\n  "format": "springback.answers/1",\n  "rules": ${JSON.stringify(rules)},\n  "answers": [`;
  let before = "\n    ";
  for (const answer of answers) {
    yield before + JSON.stringify(answer, null, 2).replaceAll("\n", "\n    ");
    before = ",\n    ";
  }
  yield before === "\n    " ? "]\n}\n" : "\n  ]\n}\n";
}

async function main() {
  // Node's own remarks about reading TypeScript would stand among the faults.
  process.removeAllListeners("warning");
  const files = process.argv.slice(2).filter((argument) => argument !== "--");
  if (files.length !== 1)
    refuse("Say which file to replay: pnpm --silent replay FILE (or - for standard input).");
  const json = parseJson(await readInput(files[0]));
  const { readTimeline } = await import("../packages/core/src/timeline/format.ts");
  const { answersOf } = await import("../packages/core/src/replay.ts");
  const { RULES } = await import("../packages/core/src/guidance/guidance.ts");
  let timeline = null;
  await print(
    process.stderr,
    linesOf(readTimeline(json), (read) => (timeline = read)),
  );
  if (timeline === null) process.exitCode = FAULT;
  else await print(process.stdout, documentOf(RULES, answersOf(timeline)));
}

function sentenceFor(error) {
  if (error instanceof Refusal) return error.message;
  if (error.code === "ERR_MODULE_NOT_FOUND")
    return "The project's packages aren't installed: run `npm test` or `npm start` once.";
  return `replay failed: ${error.message}`;
}

try {
  if (readsTypeScript()) await main();
  else runWithNewerNode();
} catch (error) {
  if (error.code !== "EPIPE") {
    process.stderr.write(`${sentenceFor(error)}\n`);
    // Not process.exit(): it would cut short what a slow reader has yet to take.
    process.exitCode = FAULT;
  }
}
