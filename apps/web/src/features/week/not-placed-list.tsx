import { Section } from "@springback/ui/primitives/section";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, ruleSentence, type Week, workName } from "#features/week/week-words.ts";

type NotPlaced = Week["notPlaced"][number];

/** What was asked for, or missed, and has no place: said by reason, and never added on top of another day. */
export function NotPlacedList({ notPlaced }: Pick<Week, "notPlaced">) {
  const speaking = useSpeaking();
  const { say } = speaking;
  if (notPlaced.length === 0) return null;
  return (
    <div className="mt-8">
      <Section title={say("notPlacedTitle")}>
        <ul>
          {byRule(notPlaced).map(([rule, works]) => (
            <li key={rule} className="border-b border-hairline py-3">
              <ul>
                {works.map(({ date, activity }) => (
                  <li key={`${date} ${activity}`} className="font-semibold">
                    {workName({ activity }, speaking)}, {dayName(date, speaking.locale)}
                  </li>
                ))}
              </ul>
              <p className="measure mt-1 text-sm text-quiet">{ruleSentence(rule, speaking)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Each reason once, with everything that has no place for it. */
function byRule(
  notPlaced: readonly NotPlaced[],
): readonly (readonly [string, readonly NotPlaced[]])[] {
  const rules = [...new Set(notPlaced.map(({ why }) => why.rule))];
  return rules.map((rule) => [rule, notPlaced.filter(({ why }) => why.rule === rule)]);
}
