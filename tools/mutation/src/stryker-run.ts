import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Report } from "#score.ts";
import { CACHE } from "#work-copy.ts";

/** Every mutator of Stryker's, to switch all but some of them off. */
const MUTATORS = [
  ...["ArithmeticOperator", "ArrayDeclaration", "ArrowFunction", "AssignmentOperator"],
  ...["BlockStatement", "BooleanLiteral", "ConditionalExpression", "EqualityOperator"],
  ...["LogicalOperator", "MethodExpression", "ObjectLiteral", "OptionalChaining", "Regex"],
  ...["StringLiteral", "UnaryOperator", "UpdateOperator"],
];

/**
 * Mutates the files of a copy of core that match `mutate`, runs the tests against each mutant and returns the report.
 * @param only the mutators to use; all by default
 */
export async function runStryker(
  core: string,
  name: string,
  { mutate, only }: { mutate: readonly string[]; only?: readonly string[] },
): Promise<Report> {
  const report = join(CACHE, `${name}.report.json`);
  mkdirSync(CACHE, { recursive: true });
  // Stryker works where it is called from.
  process.chdir(core);
  await new Stryker({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner", "#prose.ts"].map((plugin) =>
      import.meta.resolve(plugin),
    ),
    ignorers: ["prose"],
    mutate: [...mutate],
    mutator: {
      plugins: null,
      excludedMutations: only ? MUTATORS.filter((mutator) => !only.includes(mutator)) : [],
    },
    coverageAnalysis: "perTest",
    concurrency: 2,
    // Long enough that only a loop without an end takes as long, also beside other work.
    timeoutMS: 20_000,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
    // The copy is already one that may be spoilt, and TypeScript 7 has no interface to rewrite a tsconfig with.
    inPlace: true,
    tsconfigFile: "none",
    disableTypeChecks: false,
    // Which tests come by a mutant is known from the first run; to follow the imports again for each would take seconds.
    vitest: { related: false },
    allowConsoleColors: false,
  }).runMutationTest();
  return JSON.parse(readFileSync(report, "utf8"));
}
