"use client";
import { sentenceForError } from "@springback/api/errors";
import type { CoachOutputs } from "@springback/api/routers/coach";
import { Banner } from "@springback/ui/primitives/banner";
import { Button } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { type Column, Table } from "@springback/ui/primitives/table";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client.ts";
import { dateSentences } from "#features/billing/billing-words.ts";
import { dateWords } from "#features/content/date-words.ts";

type Row = CoachOutputs["billing"]["subscriptions"][number];

const LEVELS: Readonly<Record<Row["level"], string>> = {
  free: "Free",
  runner: "Runner",
  coached: "Coached",
};

function State({ row }: { readonly row: Row }) {
  return (
    <>
      <span className="font-medium">{LEVELS[row.level]}</span>
      <span className="block text-quiet">{row.words}</span>
      <span className="tabular block text-quiet">{dateSentences(row.dates, dateWords)}</span>
      {row.severalLive && (
        <span className="mt-1 block font-semibold text-see">
          Two subscriptions take money at once. End one at the payment service.
        </span>
      )}
      <span className="mt-2 block md:hidden">
        <Resync row={row} />
      </span>
    </>
  );
}

/** Fetches one runner's state again, and says what came of it. */
function Resync({ row }: { readonly row: Row }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const key = trpc.billing.subscriptions.queryKey();
  const resync = useMutation(
    trpc.billing.resync.mutationOptions({
      onSuccess: (fresh) =>
        queries.setQueryData(key, (rows) =>
          rows?.map((one) => (one.runnerId === fresh.runnerId ? fresh : one)),
        ),
    }),
  );
  return (
    <span className="flex flex-col items-start gap-1">
      <Button
        small
        kind="quiet"
        aria-label={`Fetch again: ${row.name || row.email}`}
        pending={resync.isPending && "Fetching"}
        onClick={() => resync.mutate({ runnerId: row.runnerId })}
      >
        Fetch again
      </Button>
      <output className="text-quiet">
        {resync.isSuccess && "Up to date."}
        {resync.error && sentenceForError(resync.error)}
      </output>
    </span>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: "who",
    head: "Runner",
    cell: (row) => (
      <>
        {row.name || "No name given"}
        <span className="block font-normal break-all text-quiet">{row.email}</span>
      </>
    ),
  },
  { key: "state", head: "State, and why", cell: (row) => <State row={row} /> },
  {
    key: "service",
    head: "Payment service says",
    cell: (row) => (
      <span className="text-quiet">
        {row.statuses.join(", ").replaceAll("_", " ") || "no subscription"}
        <span className="block">
          {row.fetchedAt === null ? "never fetched" : `fetched ${dateWords(row.fetchedAt)}`}
        </span>
      </span>
    ),
    wideOnly: true,
  },
  {
    key: "fetch",
    head: <span className="sr-only">Fetch again</span>,
    cell: (row) => <Resync row={row} />,
    wideOnly: true,
  },
];

/** Who pays for what, until when and why. Nothing of anybody's health is here. */
export function BillingScreen() {
  const trpc = useTRPC();
  const { data: rows } = useSuspenseQuery(trpc.billing.subscriptions.queryOptions());
  const doubles = rows.filter((row) => row.severalLive).length;
  return (
    <>
      <PageHead
        title="Billing"
        lead="Everybody who ever opened a payment page. What the payment service says is fetched by itself; fetch again when somebody asks. Refunds and cancelling are done there."
      />
      {doubles > 0 && (
        <div className="mb-6">
          <Banner kind="error" title="Somebody pays twice">
            {doubles === 1 ? "One runner has" : `${doubles} runners have`} two subscriptions that
            take money. They are marked below.
          </Banner>
        </div>
      )}
      <Table
        caption="Subscriptions"
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => row.runnerId}
        empty="Nobody has opened a payment page yet."
      />
    </>
  );
}
