"use client";
import type { ParameterInForce } from "@springback/core/explain";
import type { Reason } from "@springback/core/timeline";
import type { ReactNode } from "react";
import { useUi } from "#words/use-ui.ts";

export interface ReasonWords extends Pick<Reason, "rule" | "source"> {
  readonly title: ReactNode;
  readonly sentence: ReactNode;
  /** The numbers the rule used, in words and units, in the order they are read. */
  readonly used?: readonly { readonly what: string; readonly value: string }[];
  /** The numbers of the rule itself, as they stand in this version of the rules. */
  readonly parameters?: readonly ParameterInForce[];
}

export interface ReasonListProps {
  /** In the rules' own order: the one that decided comes first. */
  readonly reasons: readonly ReasonWords[];
}

function ReasonItem({ reason }: { readonly reason: ReasonWords }) {
  const say = useUi();
  const { parameters = [] } = reason;
  return (
    <>
      <h3 className="font-semibold">{reason.title}</h3>
      <p className="measure mt-0.5">{reason.sentence}</p>
      {reason.used && reason.used.length > 0 && (
        <dl className="tabular mt-3 grid max-w-md grid-cols-[1fr_auto] gap-x-6 text-sm">
          {reason.used.map((fact) => (
            <div
              key={fact.what}
              className="col-span-2 grid grid-cols-subgrid border-t border-hairline py-1.5"
            >
              <dt className="text-quiet">{fact.what}</dt>
              <dd className="text-right font-medium">{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {parameters.length > 0 && (
        <details className="mt-1">
          <summary className="link inline-flex min-h-11 items-center text-sm">
            {say("ruleNumbers")}
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
      <p className="mt-2 text-xs text-quiet">
        <span className="font-medium">{reason.rule}</span> <span aria-hidden="true">·</span>{" "}
        {reason.source}
      </p>
    </>
  );
}

/** Every rule that applied, with what it used and where it comes from. Nothing is held back. */
export function ReasonList({ reasons }: ReasonListProps) {
  const say = useUi();
  const [first, ...others] = reasons;
  if (!first) return null;
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h2 className="mb-2 text-sm text-quiet">{say("decided")}</h2>
        <div className="border-l-2 border-ink pl-4">
          <ReasonItem reason={first} />
        </div>
      </div>
      {others.length > 0 && (
        <div>
          <h2 className="text-sm text-quiet">{say("alsoApplied")}</h2>
          <ol>
            {others.map((reason) => (
              <li key={reason.rule} className="border-b border-hairline py-4 last:border-b-0">
                <ReasonItem reason={reason} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
