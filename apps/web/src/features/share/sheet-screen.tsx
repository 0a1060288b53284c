import type { Sheet, SheetTable } from "@springback/api/handover";
import { LinkButton } from "@springback/ui/primitives/button";
import { PageHead } from "@springback/ui/primitives/page-head";
import { PageShell } from "@springback/ui/primitives/page-shell";
import { Table } from "@springback/ui/primitives/table";
import { SheetChart } from "#features/share/sheet-chart.tsx";
import { wordsOf } from "#words/server-words.ts";

/** What a clinician reads behind a shared link: the same page as the file, and nothing of the app around it. */
export async function SheetScreen({ sheet, pdf }: { readonly sheet: Sheet; readonly pdf: string }) {
  const say = await wordsOf("share");
  return (
    <PageShell>
      <PageHead title={sheet.title} />
      <dl className="grid gap-x-6 gap-y-1 pb-8 sm:grid-cols-[auto_1fr]">
        {sheet.lines.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-sm text-quiet">{label}</dt>
            <dd className="pb-2 sm:pb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <SheetChart chart={sheet.chart} />
      {sheet.tables.map((table) => (
        <SheetRows key={table.title} table={table} />
      ))}
      <div className="border-t border-hairline py-6 text-sm text-quiet">
        <p className="measure">{sheet.foot}</p>
      </div>
      <LinkButton kind="quiet" href={pdf}>
        {say("pdf")}
      </LinkButton>
    </PageShell>
  );
}

/** A table under its heading. It is a landmark by its own name already, so what is around it is none. */
function SheetRows({ table }: { readonly table: SheetTable }) {
  return (
    <div className="border-t border-hairline pt-6 pb-8">
      <h2 className="mb-3 font-semibold">{table.title}</h2>
      {table.rows.length === 0 ? (
        <p className="text-quiet">{table.none}</p>
      ) : (
        <Table
          caption={table.title}
          columns={table.head.map((head, place) => ({
            key: head,
            head,
            cell: (row: Row) => row.cells[place],
          }))}
          rows={table.rows.map((cells, place) => ({ key: String(place), cells }))}
          rowKey={({ key }) => key}
        />
      )}
    </div>
  );
}

interface Row {
  readonly key: string;
  readonly cells: readonly string[];
}
