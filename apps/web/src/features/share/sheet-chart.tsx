import type { Sheet } from "@springback/api/handover";
import { Section } from "@springback/ui/primitives/section";
import { Table } from "@springback/ui/primitives/table";
import { dateWords } from "@springback/words/days";
import { currentLocale, wordsOf } from "#words/server-words.ts";

const HIGH = 100;
const STEP = 10;
const MOST = 10;

/** Pain on waking as dots, with a bar under each day of a run or strength; the same in a table for whoever doesn't see it. */
export async function SheetChart({ chart }: Pick<Sheet, "chart">) {
  const [say, locale] = await Promise.all([wordsOf("share"), currentLocale()]);
  const { days, limit } = chart;
  return (
    <Section title={chart.title} lead={chart.note}>
      <svg
        aria-hidden="true"
        viewBox={`0 -6 ${Math.max(1, days.length) * STEP} ${HIGH + 26}`}
        className="w-full"
      >
        {[0, MOST / 2, MOST].map((pain) => (
          <line
            key={pain}
            x1="0"
            x2={days.length * STEP}
            y1={heightOf(pain)}
            y2={heightOf(pain)}
            className="stroke-hairline"
          />
        ))}
        <line
          x1="0"
          x2={days.length * STEP}
          y1={heightOf(limit)}
          y2={heightOf(limit)}
          strokeDasharray="6 6"
          className="stroke-quiet"
        />
        {days.map(({ on, pain, loaded }, place) => (
          <g key={on}>
            {pain !== null && (
              <circle cx={(place + 0.5) * STEP} cy={heightOf(pain)} r="3" className="fill-ink" />
            )}
            {loaded && (
              <rect
                x={place * STEP + 2}
                y={HIGH + 8}
                width="6"
                height="10"
                className="fill-quiet"
              />
            )}
          </g>
        ))}
      </svg>
      <details>
        <summary className="link tap content-center text-sm">{say("chart")}</summary>
        <Table
          caption={chart.title}
          columns={[
            { key: "day", head: say("day"), cell: ({ on }) => dateWords(on, locale) },
            { key: "pain", head: say("pain"), cell: ({ pain }) => pain ?? say("silent") },
          ]}
          rows={days}
          rowKey={({ on }) => on}
        />
      </details>
    </Section>
  );
}

const heightOf = (pain: number): number => HIGH - (pain / MOST) * HIGH;
