import { isTest, packageOf } from "./tree.mjs";

const MAY_READ_ENVIRONMENT =
  /^(scripts|tools|bench|apps\/worker|packages\/e2e|packages\/db\/src\/bin)\/|^packages\/api\/src\/kernel\/(env|log)\.ts$|^packages\/db\/src\/testing\.ts$|^apps\/\w+\/src\/instrumentation\.ts$|\.config\.(ts|mts|js|mjs)$|\.test\.tsx?$/;
const SKIPPED =
  /\b(?:it|test|describe|suite)\s*(?:\.\s*\w+\s*)*\.\s*(skip|skipIf|runIf|only|todo|fixme|fails|fail)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\s*\(/;
const MACHINE_PATH = /(^|[^\w.~-])\/(work|tmp\/wt|root|home\/[a-z]+)\//;

function scan(tree, { what, files, pattern, say }) {
  const faults = [];
  for (const path of files)
    for (const [index, line] of tree.read(path).split("\n").entries()) {
      const match = line.match(pattern);
      if (match) faults.push(`${path}:${index + 1}: ${say(match)}`);
    }
  return { what, looked: files.length, faults };
}

/** Every test runs. */
export function checkSkipped(tree) {
  return scan(tree, {
    what: "skipped tests",
    files: tree.code.filter(isTest),
    pattern: SKIPPED,
    say: (match) => `"${match[1] ?? match[2]}" leaves tests out; mend the test or delete it`,
  });
}

/** Settings are read in one place. */
export function checkEnvironment(tree) {
  return scan(tree, {
    what: "environment",
    files: tree.code.filter((path) => packageOf(path) && !MAY_READ_ENVIRONMENT.test(path)),
    pattern: /\bprocess\s*\.\s*env\b|\bimport\.meta\.env\b/,
    say: () =>
      "reads the environment; packages/api/src/kernel/env.ts does that once and passes it on",
  });
}

/** Nothing in the repository names a folder of one person's machine. */
export function checkMachinePaths(tree) {
  return scan(tree, {
    what: "machine paths",
    files: tree.text,
    pattern: MACHINE_PATH,
    say: (match) => `"${match[0].trim()}" is a folder of one machine`,
  });
}

/** Writes go through procedures with a policy, never through Server Actions. */
export function checkServerActions(tree) {
  return scan(tree, {
    what: "Server Actions",
    files: tree.code.filter((path) => packageOf(path)),
    pattern: /^\s*(["'])use server\1/,
    say: () => '"use server" makes an endpoint without a policy; write a procedure',
  });
}
