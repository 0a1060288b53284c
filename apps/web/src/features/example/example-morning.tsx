import { DecisionCard } from "@springback/ui/domain/decision-card";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { sayDay } from "#features/example/said-story.ts";
import { STORIES, type StoryDay } from "#features/example/story-days.ts";
import { tellingStory } from "#features/example/telling-story.ts";

/** Whether a run that was planned is changed that morning. */
const isChanged = ({ question, answer }: StoryDay): boolean =>
  question.planned !== undefined && answer.decision === "modify";

/** The first such morning of the story of hills. */
function changedMorning(): StoryDay {
  const day = STORIES.find(({ id }) => id === "lag")?.days.find(isChanged);
  if (!day) throw new Error("No morning of the story of hills changes a planned run.");
  return day;
}

/** One morning of the stories as a runner reads it, and the way to the others. */
export async function ExampleMorning() {
  const by = await tellingStory();
  const { planned, answer } = sayDay(changedMorning(), by);
  return (
    <Section title={by.say("morning")} lead={by.say("morningLead")} ruled>
      <DecisionCard
        decision={answer.decision}
        over={planned}
        headline={answer.headline}
        because={answer.because}
        wouldChange={answer.next}
        level={3}
      />
      <Link className="link mt-5 inline-flex min-h-11 items-center" href="/example">
        {by.say("morningMore")}
      </Link>
    </Section>
  );
}
