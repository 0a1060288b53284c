import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { protocolSchema } from "../packages/core/src/protocol/protocol-schema.ts";
import { PROTOCOL_LANGUAGES } from "../packages/core/src/protocol/protocol-languages.ts";
import { protocolOf, protocolText } from "../packages/core/src/protocol/protocol.ts";
import { compared } from "./protocol.mjs";

const DOC = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "protocol-format.md");
const TEXT = protocolText(protocolOf(PROTOCOL_LANGUAGES.en));
const FRENCH = protocolText(protocolOf(PROTOCOL_LANGUAGES.fr));

describe("a clinic that compares its own protocol with ours", () => {
  it("is told of no difference where there is none", () =>
    expect(compared(TEXT)).toEqual({ ok: true, lines: [] }));

  it("is told each difference on a line", () =>
    expect(compared(TEXT.replace('"cap": 3', '"cap": 2'))).toEqual({
      ok: true,
      lines: ["packs.achilles.pain.cap: 3 becomes 2"],
    }));

  it("is told in French of a French one, and of nothing that is only the other language", () =>
    expect(compared(FRENCH.replace('"cap": 3', '"cap": 2')).lines).toEqual([
      "packs.achilles.pain.cap\u00a0: 3 devient 2",
    ]));

  it.each([
    ["no JSON", "cap: 3", ['protocol: expected an object, got "cap: 3"']],
    [
      "another file",
      "{}",
      expect.arrayContaining(["stages: expected a list of stages, got nothing"]),
    ],
  ])("is told what is wrong with %s", (_, text, lines) =>
    expect(compared(text)).toEqual({ ok: false, lines }),
  );
});

it("every key of the protocol format is described in its documentation", () => {
  const page = readFileSync(DOC, "utf8");
  const shapes = Object.values(protocolSchema.shape).map((field) => field.element?.shape ?? {});
  expect(shapes.flatMap(Object.keys).length).toBeGreaterThan(60);
  for (const shape of [protocolSchema.shape, ...shapes])
    for (const key of Object.keys(shape)) expect(page).toContain(`\`${key}\``);
});
