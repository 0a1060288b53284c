import { LinkButton } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";

export default function NotFound() {
  return (
    <PageShell>
      <div className="mx-auto max-w-md pt-6 sm:pt-16">
        <PageHead
          title="There is nothing here"
          lead="The page is gone, or it isn't yours to see."
        />
        <LinkButton href="/" wide>
          Go to the start
        </LinkButton>
      </div>
    </PageShell>
  );
}
