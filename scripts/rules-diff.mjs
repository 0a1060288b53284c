// pnpm --silent rules:diff --against REF FILE...: whose answers the rules here give otherwise than those of a git revision
// did (docs/operations.md). Exits 1 when any became looser, 2 when something can't be read.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const LOOSER = 1;
const FAULT = 2;

/** A reason to stop, in a sentence. */
class Refusal extends Error {}

function refuse(sentence) {
  throw new Refusal(sentence);
}

/** The report of a diff: how much was asked, how much changed, and each change on a line of its own. */
export function reportOf({ before, after, histories, answers, ...found }) {
  const lines = found.changes.map(
    ({ history, question, at, field, direction, ...values }) =>
      `${direction === "looser" ? "LOOSER " : ""}${history} ask[${question}] ${at} ${field}: ${short(values.before)} -> ${short(values.after)}${direction === "stricter" ? " (stricter)" : ""}`,
  );
  return [
    `${before} -> ${after}: ${histories} histories, ${answers} answers.`,
    `Changed: ${found.changedHistories} histories, ${found.changedAnswers} answers, ${lines.length} parts, of which ${found.looser} looser.`,
    ...lines,
  ].join("\n");
}

const SHOWN = 160;

function short(value) {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text;
}

/** The rules as a revision had them, unpacked into a folder that is deleted when `use` is done. */
async function withRulesOf(ref, use) {
  const folder = mkdtempSync(join(tmpdir(), "rules-"));
  try {
    const archive = spawnSync("git", ["archive", "--format=tar", ref, "packages/core"], {
      cwd: ROOT,
      maxBuffer: 256 * 1024 * 1024,
    });
    if (archive.status !== 0) refuse(`There are no rules to read at ${ref}.`);
    const unpacked = spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout });
    if (unpacked.status !== 0) refuse(`The rules of ${ref} can't be unpacked.`);
    return await use(join(folder, "packages", "core", "src"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rulesIn(folder) {
  const load = (file) => import(pathToFileURL(join(folder, file)).href);
  const [{ replay }, { RULES }] = [await load("replay.ts"), await load("guidance/guidance.ts")];
  return { id: RULES, replay };
}

async function historyOf(file) {
  const { parseTimeline } = await import("../packages/core/src/timeline/format.ts");
  let json;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    refuse(`${file} can't be read: ${error.code ?? "it is not valid JSON"}.`);
  }
  const parsed = parseTimeline(json);
  if (!parsed.ok) refuse(parsed.faults.map((fault) => `${file}: ${fault}`).join("\n"));
  return { name: file, timeline: parsed.timeline };
}

async function main([flag, ref, ...files]) {
  process.removeAllListeners("warning");
  if (flag !== "--against" || ref === undefined || files.length === 0) {
    refuse("Say what to compare: pnpm --silent rules:diff --against REF FILE...");
  }
  const histories = [];
  for (const file of files) histories.push(await historyOf(file));
  const { diff } = await import("../packages/core/src/diff.ts");
  const found = await withRulesOf(ref, async (folder) => {
    const before = await rulesIn(folder);
    const after = await rulesIn(join(ROOT, "packages", "core", "src"));
    return diff({ ...before, id: `${before.id} at ${ref}` }, after, histories);
  });
  console.log(reportOf(found));
  if (found.looser > 0) process.exitCode = LOOSER;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2).filter((argument) => argument !== "--"));
  } catch (error) {
    process.stderr.write(
      `${error instanceof Refusal ? error.message : `The rules can't be compared: ${error.message}`}\n`,
    );
    process.exitCode = FAULT;
  }
}
