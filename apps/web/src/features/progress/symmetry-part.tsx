import { type Column, Table } from "@springback/ui/primitives/table";
import { MeasureChart } from "#features/progress/measure-chart.tsx";
import {
  dayOf,
  percent,
  type Progress,
  sentences,
  shortDay,
  type Spoken,
} from "#features/progress/spoken.ts";
import { TEST_NAMES } from "#features/progress/test-names.ts";

type Test = Progress["tests"][number];

interface Props {
  readonly progress: Progress;
  readonly spoken: Spoken;
}

/** The sore side's heel raises against the other's, test by test, and every other test in a table. */
export function SymmetryPart({ progress, spoken }: Props) {
  const { say, sayLadder } = spoken;
  const raises = progress.tests.filter(({ test }) => test === "heelRaise");
  const others = progress.tests.filter(({ test }) => test !== "heelRaise");
  return (
    <div>
      <h3 className="mb-2 font-semibold">{sayLadder("symmetryTitle")}</h3>
      {raises.length === 0 ? (
        <p className="measure text-quiet">{sayLadder("symmetryEmpty")}</p>
      ) : (
        <MeasureChart
          name={sayLadder("symmetryTitle")}
          summary={symmetrySummary(raises, progress, spoken)}
          legend={sayLadder("symmetryLegend")}
          rows={raises.map((test, index) => ({
            ...test,
            key: `${test.on} ${index}`,
            value: test.symmetryPct,
            said: shareWords(test, dayOf(test.on, spoken), spoken),
          }))}
          columns={testColumns(spoken)}
          top={topOf(raises)}
          topText={percent(topOf(raises), spoken)}
          needs={needed(progress)}
          spoken={spoken}
        />
      )}
      {others.length > 0 && (
        <details className="mt-1">
          <summary className="link inline-flex min-h-11 items-center text-sm">
            {sayLadder("testsTable")}
          </summary>
          <Table
            caption={sayLadder("testsTable")}
            rows={others}
            rowKey={(test) => `${test.on} ${test.test}`}
            columns={[
              { key: "on", head: say("day"), cell: ({ on }) => shortDay(on, spoken) },
              {
                key: "test",
                head: sayLadder("test"),
                cell: ({ test }) => sayLadder(TEST_NAMES[test]),
              },
              ...testColumns(spoken).slice(1),
            ]}
          />
        </details>
      )}
    </div>
  );
}

function testColumns(spoken: Spoken): readonly Column<Test>[] {
  const { say, sayLadder } = spoken;
  const shown = (value: number | null): string => (value === null ? say("unknown") : `${value}`);
  return [
    { key: "on", head: say("day"), cell: ({ on }) => shortDay(on, spoken) },
    { key: "sore", head: sayLadder("sore"), number: true, cell: ({ reps }) => shown(reps) },
    { key: "other", head: sayLadder("other"), number: true, cell: (one) => shown(one.otherReps) },
    {
      ...{ key: "share", head: sayLadder("share"), number: true },
      cell: ({ symmetryPct }) =>
        symmetryPct === null ? say("unknown") : percent(symmetryPct, spoken),
    },
    {
      ...{ key: "pain", head: sayLadder("pain"), number: true, wideOnly: true },
      cell: ({ pain }) => shown(pain),
    },
  ];
}

/** The whole of the other side, or as many tens as the sore one reached beyond it. */
const topOf = (raises: readonly Test[]): number =>
  Math.max(100, ...raises.map(({ symmetryPct }) => Math.ceil((symmetryPct ?? 0) / 10) * 10));

/** What the ladder asks of the two sides; null where it isn't open. */
function needed({ ladder }: Progress): number | null {
  const gates = ladder.flatMap((rung) => rung.gates);
  return gates.find(({ compares }) => compares === "evenSides")?.needs ?? null;
}

function shareWords({ symmetryPct }: Test, date: string, spoken: Spoken): string {
  if (symmetryPct === null)
    return spoken.say("onDate", { date, said: spoken.sayLadder("symmetryOpen", { n: 1 }) });
  return spoken.sayLadder("symmetryLast", { date, percent: percent(symmetryPct, spoken) });
}

function symmetrySummary(raises: readonly Test[], progress: Progress, spoken: Spoken): string {
  const { sayLadder } = spoken;
  const known = raises.filter(({ symmetryPct }) => symmetryPct !== null);
  const [first] = known;
  const last = known.at(-1);
  const open = raises.length - known.length;
  const needs = needed(progress);
  return sentences(
    last ? shareWords(last, shortDay(last.on, spoken), spoken) : null,
    first !== undefined &&
      first !== last &&
      sayLadder("symmetryFirst", {
        date: shortDay(first.on, spoken),
        percent: percent(first.symmetryPct ?? 0, spoken),
      }),
    needs !== null && sayLadder("symmetryNeeds", { percent: percent(needs, spoken) }),
    open > 0 && sayLadder("symmetryOpen", { n: open }),
    raises.at(-1)?.isNoise === true && sayLadder("symmetryNoise"),
  );
}
