import { PACK_RULES } from "#packs/pack-rules.ts";
import type { Ban, PackRules } from "#packs/pack.ts";
import { bullets, cell, heading, table } from "../markdown.ts";
import type { Section } from "../section.ts";

function lasting({ until, site }: Ban): string {
  const when = until === undefined ? "as long as the pack is active" : `until ${until}`;
  return site === undefined ? when : `${when}, at the heel bone`;
}

function packParts({ title, pain, bans, stretch, clinicianLock }: PackRules): readonly string[] {
  const facts: readonly (readonly [string, string, string, string])[] = [
    ["Pain", pain.says, pain.source, pain.evidence],
    ...bans.map((ban): readonly [string, string, string, string] => [
      `Left out ${lasting(ban)}`,
      ban.says,
      ban.source,
      ban.evidence,
    ]),
    ["Stretching", stretch.says, stretch.source, stretch.evidence],
    ["A clinician first", clinicianLock.says, clinicianLock.source, clinicianLock.evidence],
  ];
  return [
    heading(title),
    table(
      ["What", "Says", "Source", "Evidence"],
      facts.map(([what, says, source, evidence]) => [what, cell(says), source, evidence]),
    ),
  ];
}

/** The protocol packs: what differs between injuries. */
export function packs(): Section {
  const all = Object.values(PACK_RULES);
  return {
    title: "Packs: the Achilles and eight injuries beside it",
    parts: [
      "A pack is what the rules need to know of one injury. The rules themselves are the same for all. A runner may have several:",
      bullets([
        "the lowest pain limit holds for every session, and every session is judged under every clock, the worst counting;",
        "what any of them leaves out is out; stretching is open only where all of them allow it;",
        "the longest recovery and the fewest weeks of a worsening trend count.",
      ]),
      table(
        [
          "Injury",
          "Limit",
          "Days after a medium / high day",
          "Worse weeks before a step back",
          "Stretching without the coach",
          "A clinician first",
        ],
        all.map(({ title, pain, recovery, trend, stretch, clinicianLock }) => [
          title,
          `${pain.cap} of 10`,
          `${recovery.medium} / ${recovery.high}`,
          trend.weeks,
          stretch.allowed ? "yes" : "no",
          clinicianLock.locked ? "yes" : "no",
        ]),
      ),
      ...all.flatMap(packParts),
    ],
  };
}
