import { LinkButton } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";

export default function NotFound() {
  return (
    <>
      <PageHead title="There is nothing here" lead="The page is gone, or it isn't yours to see." />
      <LinkButton href="/">Go to the start</LinkButton>
    </>
  );
}
