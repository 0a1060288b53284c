import type { Gate, Guidance, How } from "#timeline/timeline.ts";

const HOW: Readonly<Record<How, string>> = {
  swapLowImpact: "swap for low impact",
  capDistance: "shorter",
  lightDayOnly: "light day",
  substitute: "other exercises",
  walkRun: "walk-run table",
};

const LEVELS = {
  emergency: "now",
  sameDay: "the same day",
  withinDays: "within days",
  routine: "at the next chance",
} as const;

const metres = (distance: number): string =>
  distance % 1000 === 0 ? `${distance / 1000} km` : `${distance} m`;

/** An answer in lines a coach can read and write down: the decision first, then why, then whatever else it says. */
export function tellAnswer(answer: Guidance): readonly string[] {
  const { decision, how, reasons, refer, capM, baseline, walkRun, shoes } = answer;
  return [
    how.length === 0 ? decision : `${decision}: ${how.map((one) => HOW[one]).join(", ")}`,
    `because ${reasons.map(({ rule }) => rule).join(", ")}`,
    ...(refer === null
      ? []
      : [`see someone ${LEVELS[refer.level]}: ${refer.flag}; closed: ${refer.locks.join(", ")}`]),
    ...(capM === null ? [] : [`limit ${metres(capM)}`]),
    `usual pain ${baseline ?? "not known"}`,
    `stage ${answer.stage}`,
    `step ${answer.step}`,
    ...answer.sessions.map(({ id, verdict, effect }) => `session ${id}: ${verdict}, ${effect}`),
    ...answer.gates.map(gateLine),
    ...screenLines(answer),
    ...(walkRun === null ? [] : [walkRunLine(walkRun)]),
    ...measureLines(answer),
    ...(shoes === null ? [] : [shoesLine(shoes)]),
    ...answer.wouldChange.map((change) => `${change.then} if ${conditionOf(change.if)}`),
  ];
}

function gateLine({ gate, met, value, needs }: Gate): string {
  const word = met === "missing" ? "missing" : met ? "met" : "not met";
  return `gate ${gate}: ${word} (${value ?? "nothing told"}, needs ${needs})`;
}

function screenLines({ screen }: Guidance): string[] {
  if (screen === null) return [];
  return [
    ...screen.kept.map((exercise) => `keep ${exercise}`),
    ...screen.removed.map(
      ({ exercise, substitute }) => `instead of ${exercise}: ${substitute ?? "nothing"}`,
    ),
    ...screen.changed.map(({ exercise, change }) => `keep ${exercise} with ${change}`),
  ];
}

function walkRunLine({ table, step, next, restDays }: NonNullable<Guidance["walkRun"]>): string {
  const days = restDays === 0 ? "" : `, ${restDays} days of rest`;
  return `walk-run ${table}/${step}: ${next}${days}`;
}

function shoesLine({ advice, reviewOn, needsStrength }: NonNullable<Guidance["shoes"]>): string {
  return `shoes ${advice}: look again on ${reviewOn}${needsStrength ? ", beside strength work" : ""}`;
}

function measureLines({ tests, outcomes }: Guidance): string[] {
  const { heelRaise } = tests;
  const { achillesScore } = outcomes;
  const lines: string[] = [];
  if (heelRaise !== undefined) {
    const { lsiPct, lsiPass, normReps, normPass } = heelRaise;
    lines.push(
      `heel raises ${lsiPct ?? "not known as"} % of the other side: ${lsiPass ? "enough" : "not enough"}`,
      `heel raises usual for age ${normReps ?? "not known"}: ${normPass ? "reached" : "not reached"}`,
    );
  }
  if (achillesScore !== undefined) {
    const { total, important } = achillesScore;
    const change =
      important === null
        ? "not interpreted"
        : important
          ? "an important change"
          : "no important change";
    lines.push(`score ${total}: ${change}`);
  }
  return lines;
}

const CONDITIONS: Readonly<Record<string, string>> = {
  painNow: "pain now is",
  limp: "limping is",
  distanceM: "the run is, in metres,",
  waitDays: "days have passed:",
  pain24h: "pain a day later is",
  pain60min: "pain an hour later is",
  painNextMorning: "pain next morning is",
};

function conditionOf(condition: Readonly<Record<string, unknown>>): string {
  return Object.entries(condition)
    .map(([key, value]) => `${CONDITIONS[key] ?? key} ${String(value)}`)
    .join(" and ");
}
