import { LagChart } from "@springback/ui/domain/lag-chart";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { chartDays, lagSummary, lagWords } from "#features/progress/lag-days.ts";
import type { Progress, Spoken } from "#features/progress/spoken.ts";

export type Span = "fortnight" | "weeks";

interface Props {
  readonly progress: Progress;
  readonly span: Span;
  readonly spoken: Spoken;
}

/** Sessions over the mornings that followed them, for a fortnight or for twelve weeks. */
export function LagSection({ progress, span, spoken }: Props) {
  const { say } = spoken;
  return (
    <Section title={say("lagTitle")} ruled={false}>
      <SpanLinks span={span} spoken={spoken} />
      <LagChart
        key={span}
        days={chartDays(progress, spoken)}
        unit={say("minutes")}
        baseline={progress.baseline}
        limit={progress.cap}
        summary={lagSummary(progress, spoken)}
        words={lagWords(spoken)}
      />
      <p>
        <Link href="/history" className="link tap inline-flex items-center text-sm">
          {say("toHistory")}
        </Link>
      </p>
    </Section>
  );
}

function SpanLinks({ span, spoken: { say } }: Omit<Props, "progress">) {
  const spans = [
    { value: "fortnight", href: "/progress", label: say("fortnight") },
    { value: "weeks", href: "/progress?weeks", label: say("season") },
  ] as const;
  return (
    <nav aria-label={say("spans")} className="-mt-2 mb-4">
      <ul className="flex gap-6">
        {spans.map(({ value, href, label }) => (
          <li key={value}>
            <Link
              href={href}
              scroll={false}
              aria-current={value === span ? "true" : undefined}
              className="tap inline-flex items-center border-b-[3px] border-transparent text-quiet aria-[current=true]:border-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
