const DEEDS: Readonly<Record<string, string>> = {
  "runner.read": "opened your record",
  "inbox.read": "saw you in their list",
  "plan.read": "opened your plan",
  "plan.review": "checked a plan against your record",
  "plan.publish": "published a plan for you",
  "plan.keepFinding": "kept an exercise that the rules flag, and said why",
  "flag.clear": "recorded a clinician's go-ahead",
  "rule.override": "set a rule aside for some days, and said why",
  "stage.assign": "assigned a stage",
  "fact.record": "recorded something in your history",
  "billing.resync": "checked your subscription",
  "billing.reconcile": "checked your subscription",
  "messages.read": "opened your messages with them",
  "message.send": "wrote to you",
  "answer.disagree": "didn't agree with an answer",
  "coach.letIn": "let a coach see your record",
  "coach.shutOut": "took a coach's view of your record back",
  "coach.take": "began to coach you",
  "coach.end": "stopped coaching you",
};

const ROLES: Readonly<Record<string, string>> = {
  coach: "a coach",
  admin: "an admin",
  owner: "the owner",
  system: "Springback",
};

interface Line {
  readonly name: string | null;
  readonly role: string;
  readonly action: string;
}

/** Who it was: a name with the role; somebody whose account is gone, and our own jobs, by role alone. */
export function whoWords({ name, role }: Line): string {
  const said = ROLES[role] ?? "Somebody";
  if (role === "system") return said;
  return name ? `${name}, ${said}` : `Somebody, ${said}`;
}

/** What they did, in words; a deed without words yet is told by its code rather than hidden. */
export function deedWords({ action }: Line): string {
  return DEEDS[action] ?? `did “${action}”`;
}

export interface TraceGroup<T> {
  readonly last: T;
  readonly times: number;
}

/** The same deed by the same person, again and again on one day, is one line with its count. */
export function grouped<T extends Line>(
  lines: readonly T[],
  dayOf: (line: T) => string,
): TraceGroup<T>[] {
  const groups = new Map<string, TraceGroup<T>>();
  for (const line of lines) {
    const key = [dayOf(line), line.name, line.role, line.action].join("|");
    const before = groups.get(key);
    groups.set(key, before ? { ...before, times: before.times + 1 } : { last: line, times: 1 });
  }
  return [...groups.values()];
}
