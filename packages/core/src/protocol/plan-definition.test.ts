import { describe, expect, test } from "vitest";
import { planDefinitionOf, protocolOf } from "#protocol/protocol.ts";
import type { Action } from "#protocol/plan-definition.ts";
import { IN_ENGLISH, LANGUAGES } from "#testing/languages.ts";

const AT = { url: "https://springback.example/protocol.fhir.json", publisher: "Springback" };
const PROTOCOL = protocolOf(IN_ENGLISH);
const PLAN = planDefinitionOf(PROTOCOL, AT);

const allOf = (actions: readonly Action[]): readonly Action[] =>
  actions.flatMap((action) => [action, ...allOf(action.action ?? [])]);

const cited = (id: string) => allOf(PLAN.action).find((action) => action.id === id)?.documentation;

function* valuesIn(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* valuesIn(inner);
}

describe("the protocol as a FHIR R4 PlanDefinition", () => {
  test("has what R4 and the CPG profiles ask for, with codes of theirs", () => {
    expect(PLAN).toMatchObject({
      resourceType: "PlanDefinition",
      ...AT,
      version: PROTOCOL.version,
      language: "en",
      status: "active",
      experimental: true,
      type: {
        coding: [
          {
            system: "http://terminology.hl7.org/CodeSystem/plan-definition-type",
            code: "clinical-protocol",
          },
        ],
      },
    });
    // R4's own rule pdf-0: a name that a program may use.
    expect(PLAN.name).toMatch(/^[A-Z][A-Za-z0-9_]{0,254}$/u);
    expect(PLAN.action).not.toEqual([]);
    const capability = PLAN.extension.find(({ url }) => url.endsWith("/cpg-knowledgeCapability"));
    expect(["shareable", "computable", "publishable", "executable"]).toContain(
      capability?.valueCode,
    );
  });

  test.each(LANGUAGES)(
    "has in %s neither an empty value nor a null, which its JSON doesn't know",
    (_, language) => {
      for (const value of valuesIn(planDefinitionOf(protocolOf(language), AT))) {
        expect([undefined, null, ""]).not.toContain(value);
        if (typeof value === "object" && value !== null) expect(Object.keys(value)).not.toEqual([]);
      }
    },
  );

  test("leads each action to a goal that is there, and names none of them twice", () => {
    const goals = PLAN.goal.map(({ id }) => id);
    const ids = allOf(PLAN.action).flatMap(({ id }) => id ?? []);
    expect(new Set([...goals, ...ids]).size).toBe(goals.length + ids.length);
    for (const id of goals) expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/u);
    for (const { goalId = [] } of allOf(PLAN.action))
      for (const goal of goalId) expect(goals).toContain(goal);
  });

  test("has every gate as a condition to start, with its criterion, and an expression as R4 wants one", () => {
    const conditions = allOf(PLAN.action).flatMap(({ condition }) => condition ?? []);
    const gates = PROTOCOL.packs.flatMap((pack) => pack.gates);
    expect(conditions).toHaveLength(gates.length);
    for (const { kind, expression } of conditions) {
      expect(kind).toBe("start");
      expect(expression.language).toBe("text/plain");
    }
    const asked = conditions.map(({ expression }) => expression.expression);
    expect(asked).toContain("heelRaise.pain painAtMost 3 ofTen");
    expect(asked).toContain("walk30.pain painWithinCap");
    expect(asked).toContain("heelRaise.reps atLeast 20 raises or heelRaise.symmetry evenSides");
  });

  test("has every pack, dose, rule and source", () => {
    const actions = allOf(PLAN.action);
    const titles = actions.map(({ title }) => title);
    for (const { name, ladder } of PROTOCOL.packs)
      for (const title of [name, ...ladder.map((rung) => rung.name)])
        expect(titles).toContain(title);
    const doses = PROTOCOL.packs.flatMap(({ ladder }) => ladder.flatMap((rung) => rung.doses));
    expect(actions.filter(({ description }) => /^sets \d/u.test(description ?? ""))).toHaveLength(
      doses.length,
    );
    // Heavy slow work has its sets and repetitions week by week.
    expect(titles).toContain("fromWeek 4, sets 4, reps 10");
    expect(titles).toContain(IN_ENGLISH.exercises.run_easy.name);
    for (const { rules } of PROTOCOL.parts)
      for (const { id, says } of rules)
        expect(actions.find((action) => action.id === `rule-${id}`)?.description).toBe(says);
    expect(PLAN.relatedArtifact).toHaveLength(PROTOCOL.sources.length);
  });

  test("cites what was published, and only gives a reason for what is ours", () => {
    expect(cited("rule-B6")).toEqual([{ type: "citation", display: "FRA25" }]);
    expect(cited("rule-B0")).toEqual([{ type: "justification", display: "ours" }]);
  });

  test("calls an exercise that a foreign protocol doesn't list by its id", () => {
    const bare = planDefinitionOf({ ...PROTOCOL, exercises: [] }, AT);
    expect(allOf(bare.action).map(({ title }) => title)).toContain("run_easy");
  });
});
