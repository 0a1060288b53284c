import type { RunnerOutputs } from "@springback/api/routers/runner";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { Section } from "@springback/ui/primitives/section";
import Link from "next/link";
import { CoachSection } from "#features/account/coach-section.tsx";
import { DeleteAccount } from "#features/account/delete-account.tsx";
import { ExportButton } from "#features/account/export-button.tsx";
import { TraceList } from "#features/account/trace-list.tsx";
import { SignOut } from "#features/phone/sign-out/sign-out.tsx";
import { dateSentence } from "#features/subscription/subscription-words.ts";
import { currentLocale, wordsOf } from "#words/server-words.ts";

interface Props {
  readonly ownerId: string;
  readonly overview: RunnerOutputs["account"]["overview"];
  readonly state: RunnerOutputs["billing"]["state"];
  readonly traces: RunnerOutputs["account"]["traces"];
}

/** Who I am, what I pay for, who coaches me, my data, and the ways out. */
export async function AccountScreen({ ownerId, overview, state, traces }: Props) {
  const [say, plans] = await Promise.all([wordsOf("subscription"), wordsOf("plans")]);
  const date = dateSentence(state, { say, zone: overview.zone, locale: await currentLocale() });
  return (
    <>
      <PageHead
        title="Account"
        lead={overview.name ? `${overview.name}, ${overview.email}` : overview.email}
      />
      <Section
        title="Subscription"
        action={
          <Link
            href="/subscription"
            className="link -my-2.5 inline-flex min-h-11 items-center text-sm"
          >
            Look after it
          </Link>
        }
      >
        <p className="measure">
          <strong className="font-semibold">{plans(state.level)}.</strong> {state.words} {date}
        </p>
      </Section>
      <Section
        title="Your week"
        lead="Strength and runs on the days you have, moved when you need to, and in your calendar."
        action={
          <Link href="/week" className="link -my-2.5 inline-flex min-h-11 items-center text-sm">
            Look at it
          </Link>
        }
      />
      <Section
        title="Reminders"
        lead="A word at the time you get up, by e-mail or by notification."
        action={
          <Link
            href="/reminders"
            className="link -my-2.5 inline-flex min-h-11 items-center text-sm"
          >
            When and how
          </Link>
        }
      />
      <CoachSection zone={overview.zone} />
      <Section
        title="Your data"
        lead="Everything you logged, with every answer you got. Free, with or without a subscription."
      >
        <div className="flex flex-wrap items-start gap-3">
          <Link href="/progress" className={buttonClass({ kind: "quiet" })}>
            Progress
          </Link>
          <Link href="/history" className={buttonClass({ kind: "quiet" })}>
            History
          </Link>
          <ExportButton />
        </div>
      </Section>
      <TraceList traces={traces} zone={overview.zone} />
      <Section title="Sign out">
        <SignOut ownerId={ownerId} />
      </Section>
      <DeleteAccount paying={state.canManage} ownerId={ownerId} />
    </>
  );
}
