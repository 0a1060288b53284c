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
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
