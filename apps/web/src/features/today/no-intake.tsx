import { buttonClass } from "@springback/ui/primitives/button";
import { EmptyState } from "@springback/ui/domain/empty-state";
import { PageHead } from "@springback/ui/primitives/page-head";
import Link from "next/link";

/** For someone who signed in before answering anything. */
export function NoIntake(props: { readonly over: string; readonly title?: string }) {
  const { over, title = "Today" } = props;
  return (
    <>
      <PageHead over={over} title={title} />
      <EmptyState
        title="Your first answer is two minutes away"
        action={
          <Link href="/check" className={buttonClass({})}>
            Answer the first questions
          </Link>
        }
      >
        We ask about safety, where it is sore and how it feels now. Then the answer stands here each
        morning.
      </EmptyState>
    </>
  );
}
