import { defineConfig } from "vitest/config";

export default defineConfig({
  // Each file makes a database of its own; on a busy machine that takes its time.
  test: { testTimeout: 20_000, hookTimeout: 60_000, silent: "passed-only" },
});
