import { numberWords } from "@springback/words/measures";
import { MeasureChart } from "#features/progress/measure-chart.tsx";
import {
  dayOf,
  type Progress,
  sentences,
  shortDay,
  type Spoken,
} from "#features/progress/spoken.ts";

type Score = Progress["scores"][number];
type Own = Progress["ownActivities"][number];

/** The Achilles score is counted to this, and an activity of one's own to that. */
const SCALES = { score: 100, own: 10 };

const CHANGES = {
  ...({ meaningful: "meaningful", maybe: "maybe", noise: "noise", lower: "lower" } as const),
} as const satisfies Readonly<Record<NonNullable<Score["change"]>, string>>;

interface ScoreProps {
  readonly scores: readonly Score[];
  readonly spoken: Spoken;
}

/** The Achilles score over time. */
export function ScorePart({ scores, spoken }: ScoreProps) {
  const { say, sayLadder } = spoken;
  const last = scores.at(-1);
  return (
    <div>
      <h3 className="mb-2 font-semibold">{sayLadder("scoreTitle")}</h3>
      {last === undefined ? (
        <p className="measure text-quiet">{sayLadder("scoreEmpty")}</p>
      ) : (
        <MeasureChart
          name={sayLadder("scoreTitle")}
          summary={sentences(
            scoreWords(last, shortDay(last.on, spoken), spoken),
            last.change && sayLadder(CHANGES[last.change]),
          )}
          rows={scores.map((score, index) => ({
            ...score,
            key: `${score.on} ${index}`,
            value: score.total,
            said: scoreWords(score, dayOf(score.on, spoken), spoken),
          }))}
          columns={[
            { key: "on", head: say("day"), cell: ({ on }) => shortDay(on, spoken) },
            {
              ...{ key: "total", head: sayLadder("total"), number: true },
              cell: ({ total }) => total ?? say("unknown"),
            },
            {
              ...{ key: "change", head: sayLadder("change") },
              cell: ({ change }) => (change === null ? "–" : sayLadder(CHANGES[change])),
            },
          ]}
          top={SCALES.score}
          spoken={spoken}
        />
      )}
    </div>
  );
}

function scoreWords({ total }: Score, date: string, { sayLadder }: Spoken): string {
  return total === null
    ? sayLadder("scoreOpen", { date })
    : sayLadder("scoreLast", { date, total });
}

interface OwnProps {
  readonly rated: readonly Own[];
  readonly spoken: Spoken;
}

/** How well the runner's own activities go, over time. */
export function OwnPart({ rated, spoken }: OwnProps) {
  const { say, sayLadder } = spoken;
  const last = rated.at(-1);
  return (
    <div>
      <h3 className="mb-2 font-semibold">{sayLadder("ownTitle")}</h3>
      {last === undefined ? (
        <p className="measure text-quiet">{sayLadder("ownEmpty")}</p>
      ) : (
        <MeasureChart
          name={sayLadder("ownTitle")}
          summary={ownWords(last, shortDay(last.on, spoken), spoken)}
          rows={rated.map((own, index) => ({
            ...own,
            key: `${own.on} ${index}`,
            value: own.tenths === null ? null : own.tenths / 10,
            said: ownWords(own, dayOf(own.on, spoken), spoken),
          }))}
          columns={[
            { key: "on", head: say("day"), cell: ({ on }) => shortDay(on, spoken) },
            {
              ...{ key: "mean", head: sayLadder("mean"), number: true },
              cell: (own) => meanWords(own, spoken),
            },
            {
              ...{ key: "change", head: sayLadder("change") },
              cell: ({ rose }) => (rose === null ? "–" : sayLadder(rose ? "rose" : "notRose")),
            },
          ]}
          top={SCALES.own}
          spoken={spoken}
        />
      )}
    </div>
  );
}

function ownWords(own: Own, date: string, spoken: Spoken): string {
  if (own.tenths === null) return spoken.sayLadder("scoreOpen", { date });
  return spoken.sayLadder("ownLast", { date, mean: meanWords(own, spoken) });
}

const meanWords = ({ tenths }: Own, { say, locale }: Spoken): string =>
  tenths === null ? say("unknown") : numberWords(tenths / 10, locale);
