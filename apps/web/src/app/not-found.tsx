import { LinkButton } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { StandIn } from "#features/frame/stand-in.tsx";
import { wordsOf } from "#words/server-words.ts";

export default async function NotFound() {
  const say = await wordsOf("frame");
  return (
    <StandIn>
      <PageHead title={say("goneTitle")} lead={say("goneLead")} />
      <LinkButton href="/" wide>
        {say("toStart")}
      </LinkButton>
    </StandIn>
  );
}
