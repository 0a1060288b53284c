// The two commands, `npm start` and `npm test`, and the long ones beside them. Node's own modules only, as nothing need
// be installed yet.
import { fileURLToPath } from "node:url";
import { Fault, faultFrom } from "./run/fault.mjs";
import { Interrupted, isInterrupted, listenForInterrupts } from "./run/interrupt.mjs";
import { installPackages, isInstalled } from "./run/packages.mjs";
import { claimFolder, claimRoom, DATA, ROOT } from "./run/place.mjs";
import { installTools } from "./run/tools.mjs";

const COMMANDS = {
  start: { module: "./run/start.mjs", flags: ["--reset", "--yes"] },
  dev: { module: "./run/start.mjs", flags: ["--reset", "--yes"] },
  test: { module: "./run/test.mjs", flags: [] },
  deep: { module: "./run/long.mjs", flags: [] },
  mutation: { module: "./run/long.mjs", flags: [] },
  bench: { module: "./run/long.mjs", flags: [] },
};

/** Reads the command line. Throws a Fault for what it doesn't know. */
export function parseCommand([name = "start", ...rest]) {
  const command = COMMANDS[name];
  if (!command) throw new Fault(`"${name}" is not a command: use npm start, npm test or pnpm dev.`);
  const flags = rest.filter((word) => word.startsWith("-"));
  const words = rest.filter((word) => !word.startsWith("-"));
  const unknown =
    flags.find((flag) => !command.flags.includes(flag)) ??
    (command.flags.length === 0 ? undefined : words[0]);
  if (unknown)
    throw new Fault(
      `"${unknown}" is not known to ${name}: ${command.flags.length > 0 ? `it takes ${command.flags.join(" and ")}` : "name the steps to run, or none for all"}.`,
    );
  return { name, module: command.module, flags, words };
}

/** Puts the tools and packages in place, saying so only when it takes time. */
async function prepare() {
  claimFolder(DATA);
  claimRoom(ROOT, { installing: !isInstalled() });
  const began = Date.now();
  if (!isInstalled())
    process.stdout.write("Installing the packages (a minute the first time) ...\n");
  await installTools();
  if (await installPackages())
    process.stdout.write(`Installed in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`);
}

async function main() {
  const command = parseCommand(process.argv.slice(2));
  process.env.TURBO_TELEMETRY_DISABLED = "1";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.DO_NOT_TRACK = "1";
  listenForInterrupts();
  await prepare();
  const { run } = await import(command.module);
  process.exitCode = await run(command);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main().catch((error) => {
    if (error instanceof Interrupted || isInterrupted()) process.exit(130);
    const fault = faultFrom(error, ROOT);
    process.stderr.write(`${fault instanceof Fault ? fault.message : fault.stack}\n`);
    process.exit(1);
  });
