import { LinkButton } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { ShareLinks } from "#features/share/share-links.tsx";
import { wordsOf } from "#words/server-words.ts";

/** The runner's page for a clinician: as a file, or by a link that ends. */
export async function ShareScreen({ zone }: { readonly zone: string }) {
  const say = await wordsOf("share");
  return (
    <>
      <PageHead title={say("title")} lead={say("lead")} />
      <p className="pb-8">
        <LinkButton kind="quiet" href="/export/handover.pdf" download="springback-handover.pdf">
          {say("asPdf")}
        </LinkButton>
      </p>
      <ShareLinks zone={zone} />
    </>
  );
}
