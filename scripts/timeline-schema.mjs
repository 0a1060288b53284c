// node scripts/timeline-schema.mjs: writes docs/timeline.schema.json from the schema the rules read with.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { timelineJsonSchema } from "../packages/core/src/timeline/format.ts";

export const SCHEMA_FILE = join(
  dirname(fileURLToPath(import.meta.url)),
  "..",
  "docs",
  "timeline.schema.json",
);

/** The text of the published schema. */
export function schemaText() {
  return `${JSON.stringify(timelineJsonSchema(), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, schemaText());
  console.log(`Wrote ${SCHEMA_FILE}`);
}
