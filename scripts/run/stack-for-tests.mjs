// A launcher as small as can be, for the tests that kill it: DIR PART... on the command line; says what it did, one JSON a line.
import { interrupted, listenForInterrupts } from "./interrupt.mjs";
import { choosePorts, PORTS } from "./ports.mjs";
import { makeStack } from "./stack.mjs";

const [dataDir, ...only] = process.argv.slice(2);
const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

listenForInterrupts();
const anyPort = Object.fromEntries(Object.values(PORTS).map(({ setting }) => [setting, "0"]));
const ports = await choosePorts(Object.keys(PORTS), { ...anyPort, ...process.env });
const stack = makeStack({
  ...{ mode: "start", dataDir, ports, only, durable: true, env: process.env },
  databaseUrl: process.env.DATABASE_URL,
  say: (said) => tell({ said }),
});
try {
  const started = await stack.start();
  tell({ ready: true, ports, ownerUrl: started.ownerUrl, env: started.env, parts: stack.parts() });
  const fault = await Promise.race([stack.failed, interrupted.then(() => null)]);
  if (fault) tell({ fault: fault.message });
} catch (error) {
  tell({ fault: error.message });
} finally {
  await stack.stop();
  tell({ stopped: true });
}
