import { LinkButton } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { wordsOf } from "#words/server-words.ts";

export default async function NotFound() {
  const say = await wordsOf("frame");
  return (
    <PageShell>
      <div className="mx-auto max-w-md pt-6 sm:pt-16">
        <PageHead title={say("goneTitle")} lead={say("goneLead")} />
        <LinkButton href="/" wide>
          {say("toStart")}
        </LinkButton>
      </div>
    </PageShell>
  );
}
