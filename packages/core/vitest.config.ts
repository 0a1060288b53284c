import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "core",
    // The second reading of the rules lives beside src, so that it never ships.
    include: [
      "src/**/*.test.ts",
      "oracle/**/*.test.ts",
      "journeys/**/*.test.ts",
      "proof/**/*.test.ts",
    ],
    // Core keeps nothing between calls, so one load of its modules serves all tests of a worker.
    pool: "threads",
    isolate: false,
    // Whole tables are walked cell by cell; on a busy machine that takes its time.
    testTimeout: 60_000,
    hookTimeout: 30_000,
    // Measured by `npm test` for the tests beside the rules, not by every run of a few files.
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts", "src/**/*-case.ts", "src/testing/**"],
      reporter: ["json-summary", ["text", { skipFull: true }]],
      thresholds: { branches: 100 },
    },
  },
});
