import { describe, expect, test } from "vitest";
import { PRACTICE, STUDIES } from "../../handbook/reference/sources.ts";
import { RULE_IDS, sourceOf } from "#explain/explain.ts";
import { inForce, NAMED_PARAMETERS, type NamedParameter } from "#explain/parameters-in-force.ts";
import { RULES } from "#guidance/guidance.ts";
import { RULES_OF_THE_DAY } from "#guidance/rules-of-the-day.ts";
import { EXERCISES } from "#packs/achilles/exercises.ts";
import { LADDER } from "#packs/achilles/ladder.ts";
import { PLYOMETRICS } from "#packs/achilles/plyometrics.ts";
import { PACKS } from "#packs/packs.ts";
import { PROFILES } from "#packs/profiles.ts";
import { RED_FLAG_QUESTIONS } from "#packs/red-flag-questions.ts";
import { RED_FLAG_ROWS } from "#packs/red-flags.ts";
import { STAGE_ORDER } from "#packs/stages.ts";
import { WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { PROTOCOL_LANGUAGES } from "#protocol/protocol-languages.ts";
import { protocolDiff, protocolOf } from "#protocol/protocol.ts";
import { IN_ENGLISH, textsOf } from "#testing/languages.ts";

const PROTOCOL = protocolOf(PROTOCOL_LANGUAGES.en);
const RULE_ROWS = PROTOCOL.parts.flatMap(({ rules }) => rules);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("the protocol document holds all that the rules run by", () => {
  test("under the version that answers now", () =>
    expect(PROTOCOL).toMatchObject({ format: "springback.protocol/1", version: RULES }));

  test("every stage, from the first to the last, with its name and its week", () => {
    expect(idsOf(PROTOCOL.stages)).toEqual(STAGE_ORDER);
    for (const { id, name, week } of PROTOCOL.stages) {
      expect(week).toEqual(LADDER[id as keyof typeof LADDER].week);
      expect(name).toBe(IN_ENGLISH.stages[id as keyof typeof LADDER].name);
    }
  });

  test("every pack with its limits, gates, bans, rungs and doses, none left out and none added", () => {
    // A rung of the product's own ladder is called as its stage is.
    const name: unknown = expect.any(String);
    const rows = PACKS.map((pack) => ({
      ...pack,
      ladder: pack.ladder.map((rung) => ({ ...rung, name })),
    }));
    expect(PROTOCOL.packs).toMatchObject(rows);
    expect(PROTOCOL.packs.flatMap(({ gates }) => gates).length).toBeGreaterThan(15);
    expect(PROTOCOL.packs[0]?.name).toBe("Achilles tendon pain");
    expect(PROTOCOL.packs[0]?.ladder[0]?.name).toBe("Calm and hold");
    expect(PROTOCOL.packs[1]?.ladder[0]?.name).toBe("One-leg raises with the toes up");
    expect(idsOf(PROTOCOL.profiles)).toEqual(Object.keys(PROFILES));
  });

  test("every rule in its order, with its sentence, its source and the numbers it reads", () => {
    expect(idsOf(RULE_ROWS)).toEqual(RULE_IDS);
    const [day] = PROTOCOL.parts;
    const order = [...new Set<string>(RULES_OF_THE_DAY.map(({ id }) => id))];
    expect(idsOf(day?.rules ?? []).filter((id) => order.includes(id))).toEqual(order);
    for (const { id, says, source } of RULE_ROWS) {
      expect(says, id).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(source, id).toBe(sourceOf(id));
    }
    const read = new Set(RULE_ROWS.flatMap(({ parameters }) => parameters));
    expect([...read].toSorted()).toEqual(Object.keys(NAMED_PARAMETERS).toSorted());
  });

  test("every number as people count it, with its source and whose it is", () => {
    expect(idsOf(PROTOCOL.parameters)).toEqual(Object.keys(NAMED_PARAMETERS));
    for (const { id, value, source, evidence } of PROTOCOL.parameters) {
      const said = inForce(id as NamedParameter, IN_ENGLISH.rules);
      expect(said.value, id).toMatch(new RegExp(`^${value}(?:\\D|$)`, "u"));
      expect({ source, evidence }).toEqual({ source: said.source, evidence: said.evidence });
    }
    expect(PROTOCOL.parameters.find(({ id }) => id === "stepWeek")).toMatchObject({
      value: 7,
      unit: "days",
      source: "TPH",
      evidence: "published",
    });
  });

  test("every red flag with what opens it, and every question it is asked by", () => {
    expect(PROTOCOL.flags).toMatchObject(RED_FLAG_ROWS);
    expect(idsOf(PROTOCOL.questions)).toEqual(RED_FLAG_QUESTIONS.map(({ id }) => id));
    for (const { id, asks } of PROTOCOL.questions) expect(asks, id).toMatch(/\?$/);
  });

  test("every exercise, walk-run table and jump", () => {
    expect(PROTOCOL.exercises).toMatchObject(EXERCISES);
    expect(PROTOCOL.jumps).toMatchObject(
      PLYOMETRICS.map(({ step: id, ...row }) => ({ id, ...row })),
    );
    expect(idsOf(PROTOCOL.walkRun)).toEqual(Object.keys(WALK_RUN_TABLES));
    for (const { id, steps } of PROTOCOL.walkRun) {
      const { firstStep, topStep } = WALK_RUN_TABLES[id as keyof typeof WALK_RUN_TABLES];
      expect(steps[0]?.id).toBe(`${id}/${firstStep}`);
      expect(steps.at(-1)?.id).toBe(`${id}/${topStep}`);
    }
  });

  test("every source, and none is cited that isn't among them", () => {
    expect(idsOf(PROTOCOL.sources)).toEqual([...STUDIES, ...PRACTICE].map(([key]) => key));
    const known = new Set(idsOf(PROTOCOL.sources));
    const cited = textsOf(PROTOCOL).filter(([path]) => path.endsWith(".source"));
    expect(cited.length).toBeGreaterThan(300);
    const keys = cited.flatMap(([, source]) => source.match(/\b[A-Z][A-Z0-9]+\b/gu) ?? []);
    expect(keys.filter((key) => !known.has(key) && !/^P[1-8]$/u.test(key))).toEqual([]);
  });
});

test("in French the same document speaks French: ids, numbers and sources are what they are in English", () => {
  const changes = protocolDiff(PROTOCOL, protocolOf(PROTOCOL_LANGUAGES.fr));
  expect(changes.length).toBeGreaterThan(300);
  const words = /(?:^language|(?:^|\.)(?:name|title|says|often|asks|does))$/u;
  const odd = changes.filter(({ kind, place }) => kind !== "changed" || !words.test(place));
  // Rungs have no id of their own, so one that is called otherwise is another.
  expect(odd.filter(({ place }) => place !== "packs.achilles.ladder")).toEqual([]);
  expect(changes.find(({ place }) => place === "parts.day.title")?.after).toBe(
    "La réponse du jour",
  );
});
