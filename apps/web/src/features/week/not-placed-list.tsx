import { Section } from "@springback/ui/primitives/section";
import { useSpeaking } from "#features/week/use-speaking.ts";
import { dayName, ruleSentence, type Week, workName } from "#features/week/week-words.ts";

/** What was asked for, or missed, and has no place: said, and never added on top of another day. */
export function NotPlacedList({ notPlaced }: Pick<Week, "notPlaced">) {
  const speaking = useSpeaking();
  const { say, locale } = speaking;
  if (notPlaced.length === 0) return null;
  return (
    <div className="mt-8">
      <Section title={say("notPlacedTitle")}>
        <ul>
          {notPlaced.map(({ date, activity, why }) => (
            <li key={`${date} ${activity} ${why.rule}`} className="border-b border-hairline py-3">
              <p className="font-semibold">
                {workName({ activity }, speaking)}, {dayName(date, locale)}
              </p>
              <p className="measure text-sm text-quiet">{ruleSentence(why.rule, speaking)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
