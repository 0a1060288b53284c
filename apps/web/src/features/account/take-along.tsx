import { Section } from "@springback/ui/primitives/section";
import { wordsOf } from "#words/server-words.ts";

/** Each file by its address; the keys are the account's words. */
const FILES = [
  { file: "handover.pdf", says: "clinician", beneath: "clinicianHint" },
  { file: "everything.json", says: "everything", beneath: "everythingHint" },
  { file: "timeline.json", says: "timeline", beneath: "timelineHint" },
  { file: "days.csv", says: "days", beneath: "daysHint" },
  { file: "sessions.csv", says: "sessions", beneath: "sessionsHint" },
] as const;

/** Everything of one's own as files. Plain links, so that they work without scripts. */
export async function TakeAlong() {
  const say = await wordsOf("account");
  return (
    <Section title={say("takeTitle")} lead={say("takeLead")}>
      <ul>
        {FILES.map(({ file, says, beneath }) => (
          <li key={file} className="border-t border-hairline pt-1 pb-4 first:border-t-0 first:pt-0">
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/export/${file}`}
              download={`springback-${file}`}
            >
              {say(says)}
            </a>
            <p className="measure text-sm text-quiet">{say(beneath)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
