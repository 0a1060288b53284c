import type { CoachOutputs } from "@springback/api/routers/coach";
import { buttonClass } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { type Column, Table } from "@springback/ui/primitives/table";
import Link from "next/link";
import { dateWords } from "#features/content/date-words.ts";

type Row = CoachOutputs["articles"]["list"][number];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: "title",
    head: "Article",
    cell: (row) => (
      <>
        <Link className="link" href={`/content/${row.id}`}>
          {row.title}
        </Link>
        <span className="mt-0.5 block font-normal text-quiet">{row.summary}</span>
      </>
    ),
  },
  {
    key: "status",
    head: "State",
    cell: (row) => (row.publishedAt === null ? "Draft" : `Published ${dateWords(row.publishedAt)}`),
  },
  { key: "saved", head: "Last saved", cell: (row) => dateWords(row.updatedAt), wideOnly: true },
];

/** Every article: drafts first, then what runners can read. */
export function ContentScreen({ articles }: { readonly articles: readonly Row[] }) {
  return (
    <>
      <PageHead
        title="Content"
        lead="Short articles for runners. A draft is seen here alone; a published one by everybody."
        action={
          <Link href="/content/new" className={buttonClass({})}>
            Write an article
          </Link>
        }
      />
      <Table
        caption="Articles"
        columns={COLUMNS}
        rows={articles}
        rowKey={(row) => row.id}
        empty="No articles yet. The first one you save appears here."
      />
    </>
  );
}
