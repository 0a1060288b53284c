import { type Evidence, sourcedEvidence } from "#packs/evidence.ts";
import type { Protocol } from "#protocol/protocol-schema.ts";

/*
 * A protocol as a FHIR R4 (4.0.1) PlanDefinition: https://hl7.org/fhir/R4/plandefinition.html. It has the mandatory elements of
 * the CPG profiles of a shareable and of a computable plan definition (of the latter: type and action). Its conditions are in the
 * format's words, which no engine runs, so it is declared shareable and semi-structured, no more.
 */

const CPG = "http://hl7.org/fhir/uv/cpg/StructureDefinition";

/** What cites a source: https://hl7.org/fhir/R4/metadatatypes.html#RelatedArtifact. */
export interface RelatedArtifact {
  readonly type: "citation" | "justification";
  readonly label?: string;
  readonly display?: string;
  readonly citation?: string;
}

/** What has to hold before an action starts. Its expression is in the format's own words, which no engine runs. */
export interface Condition {
  readonly kind: "start";
  readonly expression: {
    readonly description: string;
    readonly language: "text/plain";
    readonly expression: string;
  };
}

/** A pack, a stage of it, a session's line, a part of the rules, or a rule. */
export interface Action {
  readonly id?: string;
  readonly title: string;
  readonly description?: string;
  readonly documentation?: readonly RelatedArtifact[];
  readonly goalId?: readonly string[];
  readonly condition?: readonly Condition[];
  readonly groupingBehavior?: "logical-group";
  readonly action?: readonly Action[];
}

/** A goal: to stand on a stage. */
export interface Goal {
  readonly id: string;
  readonly description: { readonly text: string };
  readonly documentation: readonly RelatedArtifact[];
}

export interface PlanDefinition {
  readonly resourceType: "PlanDefinition";
  readonly meta: { readonly profile: readonly string[] };
  readonly language: string;
  readonly extension: readonly { readonly url: string; readonly valueCode: string }[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly type: {
    readonly coding: readonly { readonly system: string; readonly code: "clinical-protocol" }[];
  };
  readonly status: "active";
  readonly experimental: boolean;
  readonly publisher: string;
  readonly description: string;
  readonly relatedArtifact: readonly RelatedArtifact[];
  readonly goal: readonly Goal[];
  readonly action: readonly Action[];
}

/** A protocol as a PlanDefinition. `url` is its own absolute address; `publisher` says who answers for it. */
export function planDefinitionOf(
  protocol: Protocol,
  { url, publisher }: { readonly url: string; readonly publisher: string },
): PlanDefinition {
  const { version, title, language, says, stages, packs, parts, sources } = protocol;
  return {
    resourceType: "PlanDefinition",
    meta: { profile: [`${CPG}/cpg-shareableplandefinition`] },
    language,
    extension: [
      { url: `${CPG}/cpg-knowledgeCapability`, valueCode: "shareable" },
      { url: `${CPG}/cpg-knowledgeRepresentationLevel`, valueCode: "semi-structured" },
    ],
    url,
    version,
    name: `Protocol_${version.replaceAll(/[^A-Za-z0-9]+/gu, "_")}`,
    title,
    type: {
      coding: [
        {
          system: "http://terminology.hl7.org/CodeSystem/plan-definition-type",
          code: "clinical-protocol",
        },
      ],
    },
    status: "active",
    // No other system has run by it yet.
    experimental: true,
    publisher,
    description: says,
    relatedArtifact: sources.map(({ id, reference }) => ({
      type: "citation",
      label: id,
      citation: reference,
    })),
    goal: stages.map(({ id, name, week }) => ({
      id,
      description: { text: name },
      documentation: documentation(week),
    })),
    action: [...packs.map((pack) => packAction(pack, protocol)), ...parts.map(partAction)],
  };
}

interface Sourced {
  readonly source: string;
  readonly evidence: Evidence;
}

/** Something published is cited; what is ours or waits to be read is only a reason given. */
function documentation({ source, evidence }: Sourced): readonly RelatedArtifact[] {
  return [{ type: evidence === "published" ? "citation" : "justification", display: source }];
}

/** The same without what is empty: FHIR's JSON has no empty lists. */
function filled<T extends object>(action: T): T {
  const kept = Object.entries(action).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  return Object.fromEntries(kept) as T;
}

type Pack = Protocol["packs"][number];
type Rung = Pack["ladder"][number];
type Gate = Pack["gates"][number];

function packAction(pack: Pack, protocol: Protocol): Action {
  const stages = protocol.stages.map(({ id, name }) =>
    filled<Action>({
      id: `${pack.id}-${id}`,
      title: name,
      goalId: [id],
      condition: pack.gates.filter(({ into }) => into === id).map((gate) => gateOf(gate, protocol)),
      action: pack.ladder
        .filter(({ stage }) => stage === id)
        .map((rung) => rungAction(rung, protocol)),
    }),
  );
  return {
    id: pack.id,
    title: pack.name,
    description: pack.pain.says,
    documentation: documentation(pack.pain),
    groupingBehavior: "logical-group",
    action: stages.filter(
      ({ condition, action }) => condition !== undefined || action !== undefined,
    ),
  };
}

function rungAction(rung: Rung, { exercises }: Protocol): Action {
  const called = (id: string): string => exercises.find((row) => row.id === id)?.name ?? id;
  const dosed = rung.doses.map(({ exercise, source, heavySlow, ...dose }) =>
    filled<Action>({
      title: called(exercise),
      description: doseWords(dose),
      documentation: documentation({ source, evidence: sourcedEvidence(source) }),
      action: heavySlow ? rung.weeks.map((week) => ({ title: doseWords(week) })) : [],
    }),
  );
  const undosed = rung.exercises.filter((id) => rung.doses.every((dose) => dose.exercise !== id));
  return filled({
    title: rung.name,
    description: rung.says,
    documentation: documentation(rung),
    action: [...dosed, ...undosed.map((id) => ({ title: called(id) }))],
  });
}

/** A dose by the format's own keys, those that are given: "sets 3, reps 15, tempo up 3 hold 0 down 3, ...". */
function doseWords(dose: object): string {
  const given = Object.entries(dose).filter(([, value]) => value !== null);
  return given.map(([key, value]: [string, unknown]) => `${key} ${amount(value)}`).join(", ");
}

function amount(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value).flat().join(" ");
}

function gateOf(gate: Gate, { parameters }: Protocol): Condition {
  const { fedBy, passes, parameter, orEven, says } = gate;
  const limit = parameters.find(({ id }) => id === parameter);
  const asks = [fedBy, passes, ...(limit === undefined ? [] : [limit.value, limit.unit])];
  const or = orEven === undefined ? [] : ["or", orEven, "evenSides"];
  return {
    kind: "start",
    expression: {
      description: says,
      language: "text/plain",
      expression: [...asks, ...or].join(" "),
    },
  };
}

function partAction({ id, title, rules }: Protocol["parts"][number]): Action {
  return filled({
    id: `rules-${id}`,
    title,
    groupingBehavior: "logical-group",
    action: rules.map((rule) => ({
      id: `rule-${rule.id}`,
      title: rule.title,
      description: rule.says,
      documentation: documentation(rule),
    })),
  });
}
