import { SpringLine } from "@springback/ui/domain/spring-line";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";

const STEPS = [
  {
    title: "Answer",
    text: "Pain from 0 to 10, and whether you limp. Fifteen seconds, before your shoes are on.",
  },
  {
    title: "Decide",
    text: "Run, change the run, or rest. With the rule, its source, and what would change the answer.",
  },
  {
    title: "Load",
    text: "Strength in stages, from holds to hops, without the movements that irritate a sore Achilles.",
  },
];

/** One promise, one button, the price in sight. */
export function LandingScreen({ signedIn }: { readonly signedIn: boolean }) {
  const account = signedIn ? (
    <Link className="link" href="/today">
      Today
    </Link>
  ) : (
    <Link className="link" href="/sign-in">
      Sign in
    </Link>
  );
  return (
    <PageShell account={account} link={Link}>
      <div className="pt-6 pb-4 sm:pt-14">
        <h1 className="display text-4xl text-balance sm:text-5xl">
          Run, change the run, or rest? Know each morning.
        </h1>
        <p className="measure mt-5 text-lg">
          For runners with a sore Achilles. Keep loading within limits, by published rules that you
          can read, instead of guessing.
        </p>
        <div className="mt-8 flex flex-col gap-3 sm:flex-row sm:items-center">
          <Link href="/check" className={buttonClass({ wide: true })}>
            Check my Achilles
          </Link>
        </div>
        <p className="mt-3 text-sm text-quiet">
          Free, about two minutes, no account. Guidance for training, not a diagnosis.
        </p>
        <div className="mt-10">
          <SpringLine />
        </div>
      </div>
      <ol className="mb-10 grid gap-6 border-t border-hairline pt-6 sm:grid-cols-3">
        {STEPS.map(({ title, text }) => (
          <li key={title}>
            <h2 className="font-semibold">{title}</h2>
            <p className="mt-1 text-quiet">{text}</p>
          </li>
        ))}
      </ol>
      <Section title="What it costs" ruled>
        <p className="measure">
          The daily answer, your history and export are free and stay free. Guided strength is €9 a
          month; with a coach who watches over your plan, €39.{" "}
          <Link className="link" href="/plans">
            Compare the plans
          </Link>
        </p>
      </Section>
    </PageShell>
  );
}
