import type { Ban, Fact, Pack, PackFlag, Rung } from "#packs/pack.ts";
import { PACKS } from "#packs/packs.ts";
import { redFlagRow } from "#packs/red-flags.ts";
import { PACKS as PACK_NAMES } from "#words/en/packs.ts";
import { bullets, capital, cell, heading, table } from "../markdown.ts";
import { exerciseName, question as asked } from "../say.ts";
import type { Section } from "../section.ts";

type Row = readonly [what: string, says: string, source: string, evidence: string];

const row = (what: string, { says, source, evidence }: Fact): Row => [
  what,
  cell(says),
  source,
  evidence,
];

function banRow(ban: Ban): Row {
  const when = ban.until === undefined ? "" : ` until ${ban.until}`;
  const where = ban.site === undefined ? "" : " at the heel bone";
  return row(`Left out${when}${where}`, ban);
}

/** A sign opens its flag by itself only where the flag's own row reads the question. */
function flagRow(sign: PackFlag): Row {
  const flag = redFlagRow(sign.flag);
  const { question } = sign;
  const alone = flag?.opens.any.some((id) => id === question) ?? false;
  const words = question === null ? "" : ` Asked: “${asked(question)}”`;
  return [
    `Sign to be seen (${alone ? "opens" : "a coach opens"} ${sign.flag})`,
    `${sign.says}${words}`,
    sign.source,
    sign.evidence,
  ];
}

function rungRow(rung: Rung): readonly string[] {
  const doses = rung.doses.map(({ exercise, sets, reps, holdSeconds }) =>
    reps === null
      ? `${exerciseName(exercise)} ${sets} × ${holdSeconds ?? 0} s`
      : `${exerciseName(exercise)} ${sets} × ${reps}`,
  );
  const listed = doses.length > 0 ? doses : rung.exercises.map(exerciseName);
  return [
    rung.stage,
    rung.name,
    rung.often === null ? "the coach sets it" : capital(rung.often),
    listed.join("; "),
    cell(rung.says),
    rung.source,
    rung.evidence,
  ];
}

function packParts(pack: Pack): readonly string[] {
  const facts = [
    row("Pain", pack.pain),
    ...pack.bans.map(banRow),
    row("Stretching", pack.stretch),
    row("A clinician first", pack.clinicianLock),
    ...pack.avoid.map((fact) => row("Leave alone", fact)),
    ...pack.redFlags.map(flagRow),
    ...pack.crossTraining.map((fact) => row("In place of a run", fact)),
    row(`Outcome: ${pack.outcome.measure}`, pack.outcome),
    ...pack.expectations.map((fact) => row("What to expect", fact)),
    ...pack.toCheck.map((fact) => row("To be checked", fact)),
  ];
  const ladder =
    pack.id === "achilles"
      ? []
      : [
          "Its way back; where no dose stands, the source gives none and a coach sets it:",
          table(
            ["Stage", "Rung", "How often", "What", "Says", "Source", "Evidence"],
            pack.ladder.map(rungRow),
          ),
        ];
  return [
    heading(PACK_NAMES[pack.id]),
    table(["What", "Says", "Source", "Evidence"], facts),
    ...ladder,
  ];
}

/** The protocol packs: what differs between injuries. */
export function packs(): Section {
  return {
    title: "Packs: the Achilles and the injuries beside it",
    parts: [
      "A pack is what the rules need to know of one injury. The rules themselves are the same for all. A runner may have several:",
      bullets([
        "the lowest pain limit holds for every session, and every session is judged under every clock, the worst counting;",
        "what any of them leaves out is out; stretching is open only where all of them allow it;",
        "the longest recovery and the fewest weeks of a worsening trend count.",
      ]),
      heading("Each injury is followed apart"),
      "A fact may name its injury: which pack, which side, midportion or insertion. Every injury then has its own history, and the answer is the most careful of every part: the strictest decision, the lowest limit, the lower stage.",
      bullets([
        "What names no injury counts for all of them; so do the answers to the red flags, age, sex and pregnancy.",
        "What loosens doesn't spread: a clearance, an override or a longest run told of one injury leaves the others as they were.",
        "An injury that was named but never asked about rests until it is, rather than being left out.",
        "With two sore sides that would each have to go in front, no lunge is left.",
      ]),
      table(
        [
          ...[
            "Injury",
            "Limit",
            "Days after a medium / high day",
            "Worse weeks before a step back",
          ],
          ...["Stretching without the coach", "A clinician first"],
        ],
        PACKS.map(({ id, pain, recovery, trend, stretch, clinicianLock }) => [
          PACK_NAMES[id],
          `${pain.cap} of 10`,
          `${recovery.medium} / ${recovery.high}`,
          trend.weeks,
          stretch.allowed ? "yes" : "no",
          clinicianLock.locked ? "yes" : "no",
        ]),
      ),
      ...PACKS.flatMap(packParts),
    ],
  };
}
