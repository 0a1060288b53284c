import { PLAN_ROWS, READERS } from "#features/plans/plan-rows.ts";
import { wordsOf } from "#words/server-words.ts";

/** Every plan beside the others, thing by thing. What a line is about stands above its cells, so that four fit on a phone. */
export async function PlanTable() {
  const say = await wordsOf("plans");
  return (
    <table className="w-full table-fixed border-collapse text-sm hyphens-auto">
      <caption className="sr-only">{say("tableName")}</caption>
      <thead>
        <tr className="border-b border-edge text-left align-bottom text-quiet">
          {READERS.map((reader) => (
            <th key={reader} scope="col" className="py-2 pr-3 font-medium last:pr-0">
              {say(reader)}
            </th>
          ))}
        </tr>
      </thead>
      {PLAN_ROWS.map(({ what, cells }) => (
        <tbody key={what} className="border-b border-hairline last:border-b-0">
          <tr>
            <th scope="rowgroup" colSpan={READERS.length} className="pt-3 text-left font-semibold">
              {say(what)}
            </th>
          </tr>
          <tr className="align-top">
            {READERS.map((reader, at) => {
              const cell = cells[at] ?? "no";
              const look = cell === "no" ? "text-quiet" : "";
              return (
                <td key={reader} className={`pt-1 pr-3 pb-3 last:pr-0 ${look}`}>
                  {say(cell)}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
