import { demoId } from "#scenarios/demo-id.ts";

/** Somebody of the demo. They exist outside production only. */
export interface DemoPerson {
  readonly slug: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "runner" | "coach" | "admin" | "owner";
}

function person<S extends string>(slug: S, name: string, role: DemoPerson["role"]) {
  const first = name.split(" ")[0]?.toLowerCase() ?? slug;
  return { slug, id: demoId(slug), name, email: `${first}@demo.springback.test`, role };
}

/** Runners, each in one situation worth seeing. */
export const DEMO_RUNNERS = {
  textbook: person("textbook", "Maya Lindqvist", "runner"),
  flare: person("flare", "Tom Okafor", "runner"),
  redFlag: person("redFlag", "Ines Moreau", "runner"),
  silent: person("silent", "Jonas Weber", "runner"),
  insertional: person("insertional", "Priya Nair", "runner"),
  bilateral: person("bilateral", "Hugh Patel", "runner"),
  returning: person("returning", "Aoife Byrne", "runner"),
  override: person("override", "Sam Castillo", "runner"),
  brandNew: person("brandNew", "Noor Haddad", "runner"),
  lapsed: person("lapsed", "Erik Sand", "runner"),
  overdoer: person("overdoer", "Marta Silva", "runner"),
  plateau: person("plateau", "Ben Achterberg", "runner"),
  graduate: person("graduate", "Keiko Tanaka", "runner"),
  traveller: person("traveller", "Amir Rahimi", "runner"),
  worse: person("worse", "Lena Fischer", "runner"),
  gaps: person("gaps", "Claire Dubois", "runner"),
  alone: person("alone", "Nils Berg", "runner"),
  ready: person("ready", "Ada Kowal", "runner"),
  trialEnding: person("trialEnding", "Rosa Engel", "runner"),
  trialOver: person("trialOver", "Felix Horn", "runner"),
  pastDue: person("pastDue", "Greta Lund", "runner"),
  graceOver: person("graceOver", "Owen Pryce", "runner"),
  unfinished: person("unfinished", "Leila Aziz", "runner"),
  leaving: person("leaving", "Pavel Novak", "runner"),
  refunded: person("refunded", "Sofia Marin", "runner"),
} as const;

/** Who looks after them, each by `coachOf`; the new coach has nobody yet. */
export const DEMO_STAFF = {
  coach: person("coach", "Robin Vale", "coach"),
  otherCoach: person("otherCoach", "Lou Brennan", "coach"),
  newCoach: person("newCoach", "Alex Duran", "coach"),
  admin: person("admin", "Kim Adler", "admin"),
  owner: person("owner", "Dana Wolfe", "owner"),
} as const;

export type ScenarioName = keyof typeof DEMO_RUNNERS;

const WITH_THE_OTHER_COACH: ReadonlySet<ScenarioName> = new Set([
  ...(["overdoer", "plateau", "graduate", "traveller", "worse", "gaps"] as const),
  ...(["pastDue", "graceOver"] as const),
]);

const BY_THE_RULES_ALONE: ReadonlySet<ScenarioName> = new Set([
  ...(["alone", "ready"] as const),
  ...(["trialEnding", "trialOver", "unfinished", "leaving", "refunded"] as const),
]);

/** Who coaches a demo runner; null for those who go by the rules alone. */
export function coachOf(name: ScenarioName): DemoPerson | null {
  if (BY_THE_RULES_ALONE.has(name)) return null;
  return WITH_THE_OTHER_COACH.has(name) ? DEMO_STAFF.otherCoach : DEMO_STAFF.coach;
}

/** Everybody, in the order to show them. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...Object.values(DEMO_RUNNERS),
  ...Object.values(DEMO_STAFF),
];
