"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { PageHead } from "@springback/ui/primitives/page-head";
import { useToast } from "@springback/ui/primitives/toast";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTRPC } from "#client.ts";
import { PlanForm } from "#features/plan/plan-form.tsx";
import { keepDraft } from "#features/plan/kept-draft.ts";

/** The plan builder: what the rules find is said while it is typed. */
export function PlanScreen({ runnerId }: { readonly runnerId: string }) {
  const trpc = useTRPC();
  const toast = useToast();
  const router = useRouter();
  const { data } = useSuspenseQuery({
    ...trpc.plan.read.queryOptions({ runnerId }),
    // What is being edited must not change under the hand; publishing finds out what is newer.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const { runner, version } = data;
  return (
    <div className="max-w-3xl">
      <Link
        href={`/runners/${runnerId}`}
        className="link tap mb-1 inline-flex items-center text-sm"
      >
        Back to {runner.name || "the runner"}
      </Link>
      <PageHead
        over={version === 0 ? "First version" : `Version ${version} is in force`}
        title={`Plan for ${runner.name || "a new runner"}`}
      />
      <PlanForm
        toEdit={data}
        onPublished={(published) => {
          keepDraft(runnerId, null);
          toast(`Published as version ${published}. ${runner.name} sees it now.`);
          router.push(`/runners/${runnerId}`);
        }}
      />
    </div>
  );
}
