import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Every part of the workspace is a project of its own; the browser tests have their own runner. */
const parts = ["apps", "packages", "tools"]
  .flatMap((kind) => readdirSync(join(root, kind)).map((name) => `${kind}/${name}`))
  .concat("bench")
  .filter((part) => part !== "packages/e2e" && existsSync(join(root, part, "package.json")));

/** Next gives server files an empty "server-only"; outside Next the package would throw. */
const serverOnly = createRequire(join(root, "packages/api/package.json"))
  .resolve("server-only")
  .replace(/index\.js$/, "empty.js");

const plain = {
  include: ["src/**/*.test.{ts,tsx}"],
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  test: {
    projects: [
      ...parts.map((part) =>
        existsSync(join(root, part, "vitest.config.ts"))
          ? part
          : {
              root: join(root, part),
              resolve: { alias: { "server-only": serverOnly } },
              test: { name: part.slice(part.indexOf("/") + 1), ...plain },
            },
      ),
      {
        root,
        test: {
          name: "scripts",
          ...plain,
          include: ["scripts/**/*.test.mjs"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
