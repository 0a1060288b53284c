"use client";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { gateHow, gateSo } from "#features/progress/gate-how.ts";
import type { SaidGate } from "#features/step/said-step.ts";
import { useWords } from "#words/use-words.ts";

/** Gates one under the other: what each asks for, how far it is, and whether that is enough. */
export function GateLines({ gates }: { readonly gates: readonly SaidGate[] }) {
  const sayLadder = useWords("ladder");
  const locale = useLocale();
  return (
    <ul className="mt-3 border-y border-hairline">
      {gates.map((gate) => (
        <li key={gate.gate} className="border-t border-hairline py-2.5 text-sm first:border-t-0">
          <p className="font-medium">{gate.what ?? sayLadder("otherGate")}</p>
          <p className="tabular">
            {gateHow(gate, { locale, sayLadder })}.{" "}
            <span className="inline-block text-quiet">{gateSo(gate, { locale, sayLadder })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
