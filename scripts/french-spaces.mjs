// Puts the spaces that may not break into French tables: `node scripts/french-spaces.mjs apps/web/src/words/fr/*.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { spaced } from "../packages/words/src/typography.ts";

for (const path of process.argv.slice(2)) {
  const source = readFileSync(path, "utf8");
  // Sentences stand in double quotes; code keeps its own spaces.
  writeFileSync(
    path,
    source.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, (sentence) => spaced(sentence)),
  );
}
