import { Section } from "@springback/ui/primitives/section";
import { Table } from "@springback/ui/primitives/table";
import { numberWords } from "@springback/words/measures";
import { dayOf, type Progress, type Spoken } from "#features/progress/spoken.ts";

type Checkpoint = Progress["checkpoints"][number];
type Week = Checkpoint["firstWeek"];

interface Props {
  readonly checkpoints: readonly Checkpoint[];
  readonly spoken: Spoken;
}

/** The mornings of a later week beside those of the first. */
export function CheckpointsSection({ checkpoints, spoken }: Props) {
  const { say } = spoken;
  return (
    <Section title={say("checksTitle")}>
      {checkpoints.length === 0 && <p className="measure text-quiet">{say("checkEmpty")}</p>}
      <div className="flex flex-col gap-6">
        {checkpoints.map((checkpoint) => (
          <Look key={checkpoint.week} checkpoint={checkpoint} spoken={spoken} />
        ))}
      </div>
    </Section>
  );
}

function Look({
  checkpoint,
  spoken,
}: {
  readonly checkpoint: Checkpoint;
  readonly spoken: Spoken;
}) {
  const { say } = spoken;
  const { week, on, firstWeek, thatWeek } = checkpoint;
  if (thatWeek === null) {
    return (
      <p className="measure text-quiet">{say("checkAhead", { week, date: dayOf(on, spoken) })}</p>
    );
  }
  return (
    <div>
      <h3 className="font-semibold">{say("checkReached", { week })}</h3>
      <Table
        caption={say("checkReached", { week })}
        rows={comparison(firstWeek, thatWeek, spoken)}
        rowKey={(row) => row.what}
        columns={[
          { key: "what", head: say("measure"), cell: (row) => row.what },
          { key: "first", head: say("firstWeek"), number: true, cell: (row) => row.first },
          { key: "that", head: say("thatWeek", { week }), number: true, cell: (row) => row.later },
        ]}
      />
    </div>
  );
}

interface Row {
  readonly what: string;
  readonly first: string;
  readonly later: string;
}

/** What the two weeks are compared by. A mean of too few mornings isn't one. */
function comparison(first: Week, later: Week, { say, locale }: Spoken): readonly Row[] {
  const mean = (tenths: number | null): string =>
    tenths === null ? say("tooFew") : numberWords(tenths / 10, locale);
  const row = (what: string, read: (week: Week) => string): Row => ({
    ...{ what, first: read(first), later: read(later) },
  });
  return [
    row(say("meanPain"), ({ painTenths }) => mean(painTenths)),
    row(say("meanStiffness"), ({ stiffnessTenths }) => mean(stiffnessTenths)),
    row(say("mornings"), ({ mornings }) => String(mornings)),
    row(say("sessions"), ({ sessions }) => String(sessions)),
    row(say("settled"), ({ within }) => String(within)),
    row(say("notSettled"), ({ over }) => String(over)),
  ];
}
