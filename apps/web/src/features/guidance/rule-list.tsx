"use client";
import type { SaidRule } from "#features/guidance/said-rules.ts";
import { useWords } from "#words/use-words.ts";

/** How a rule stands in today's answer, as a key of the words. */
export function standingOf(rule: SaidRule): "decided" | "applied" | "takenOut" | "notApplied" {
  if (rule.decided) return "decided";
  if (rule.applied) return "applied";
  return rule.takenOut ? "takenOut" : "notApplied";
}

/** Every rule that was asked, in order, with the numbers it was asked with and its source. Nothing is held back. */
export function RuleList({ rules }: { readonly rules: readonly SaidRule[] }) {
  return (
    <ol>
      {rules.map((rule) => (
        <RuleRow key={`${rule.injury ?? ""} ${rule.rule}`} rule={rule} />
      ))}
    </ol>
  );
}

function RuleRow({ rule }: { readonly rule: SaidRule }) {
  const say = useWords("why");
  const standing = standingOf(rule);
  const counts = rule.decided || rule.applied;
  return (
    <li
      data-rule={rule.rule}
      data-standing={standing}
      className={`border-t border-hairline py-4 ${rule.decided ? "border-l-2 border-l-ink pl-4" : ""}`}
    >
      <p className={`text-sm ${counts ? "font-semibold" : "text-quiet"}`}>
        {say(standing)}
        {rule.injury !== null && `. ${say("injury", { injury: rule.injury })}`}
      </p>
      <h3 className={counts ? "font-semibold" : "font-medium"}>{rule.title}</h3>
      <p className="measure mt-0.5">{rule.sentence}</p>
      <Numbers rule={rule} />
      <p className="mt-2 text-xs text-quiet">
        <span className="font-medium">{rule.rule}</span> <span aria-hidden="true">·</span>{" "}
        {rule.source}
      </p>
    </li>
  );
}

/** The numbers a rule found, and behind a tap those it is made of. */
function Numbers({ rule: { used, parameters } }: { readonly rule: SaidRule }) {
  const say = useWords("why");
  return (
    <>
      {used.length > 0 && (
        <dl className="tabular mt-3 grid max-w-md grid-cols-[1fr_auto] gap-x-6 text-sm">
          {used.map(({ what, value }) => (
            <div
              key={what}
              className="col-span-2 grid grid-cols-subgrid border-t border-hairline py-1.5"
            >
              <dt className="text-quiet">{what}</dt>
              <dd className="text-right font-medium">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {parameters.length > 0 && (
        <details className="mt-1">
          <summary className="link inline-flex min-h-11 items-center text-sm">
            {say("inForce")}
          </summary>
          <ul className="measure text-sm">
            {parameters.map(({ name, value, says, source }) => (
              <li key={name} className="border-t border-hairline py-1.5">
                {says} <span className="tabular font-medium whitespace-nowrap">{value}</span>{" "}
                <span className="text-xs text-quiet">{source}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
