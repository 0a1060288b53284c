import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { timelineSchema } from "../packages/core/src/timeline/format.ts";
import { SCHEMA_FILE, schemaText } from "./timeline-schema.mjs";

const DOC = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "timeline-format.md");

describe("the published timeline format", () => {
  it("has the JSON Schema that the rules read with (else: node scripts/timeline-schema.mjs)", () => {
    expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(schemaText());
  });

  it("describes every field of every entry and of a question", () => {
    const page = readFileSync(DOC, "utf8");
    const { entries, ask } = timelineSchema.shape;
    const shapes = entries.element.options.flatMap((one) => one.options ?? [one]);
    expect(shapes.length).toBeGreaterThan(11);
    for (const { shape } of [...shapes, ask.element, timelineSchema])
      for (const field of Object.keys(shape)) expect(page).toContain(`\`${field}\``);
  });
});
