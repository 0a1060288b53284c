import { Section } from "@springback/ui/primitives/section";
import type { Progress, Spoken } from "#features/progress/spoken.ts";

interface Props {
  readonly followed: Progress["followed"];
  readonly spoken: Spoken;
}

/** How often what was run kept to the answer. No count in a row: rest counts, and a day without a check-in breaks nothing. */
export function FollowedSection({ followed: { asked, followed, unknown }, spoken }: Props) {
  const { say } = spoken;
  return (
    <Section title={say("followedTitle")}>
      {asked === 0 ? (
        <p className="measure text-quiet">{say("followedNone")}</p>
      ) : (
        <>
          <p className="display tabular text-3xl">{say("followed", { followed, asked })}</p>
          <p className="measure mt-1">
            {say("followedAsked", { n: asked })}{" "}
            {unknown > 0 && say("followedUnknown", { n: unknown })}
          </p>
          <p className="measure mt-1 text-sm text-quiet">{say("followedRest")}</p>
        </>
      )}
    </Section>
  );
}
