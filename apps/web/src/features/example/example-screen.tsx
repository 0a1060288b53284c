import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { DayByDay } from "#features/example/day-by-day.tsx";
import { sayStory } from "#features/example/said-story.ts";
import { STORIES } from "#features/example/story-days.ts";
import { tellingStory } from "#features/example/telling-story.ts";

/** Made-up runners' days with what the real rules answer to each. Open to everybody. */
export async function ExampleScreen() {
  const by = await tellingStory();
  const { say } = by;
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <DayByDay stories={STORIES.map((story) => sayStory(story, by))} />
      <Section title={say("testsTitle")}>
        <p className="measure">{say("tests")}</p>
        <p className="mt-2 flex flex-wrap gap-x-6">
          <Link href="/promises" className="link tap inline-flex items-center">
            {say("toPromises")}
          </Link>
          <Link href="/check" className="link tap inline-flex items-center">
            {say("toCheck")}
          </Link>
        </p>
      </Section>
    </>
  );
}
