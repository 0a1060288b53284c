"use client";
import { useLocale } from "@springback/ui/primitives/words-provider";
import { gateHow, gateSo } from "#features/progress/gate-how.ts";
import type { SaidGate } from "#features/tests/said-measures.ts";
import { useWords } from "#words/use-words.ts";

/** What the ladder asks of a test or a score, and how far it is. Draws nothing where it asks nothing. */
export function GateLines({ gates }: { readonly gates: readonly SaidGate[] }) {
  const say = useWords("tests");
  const sayLadder = useWords("ladder");
  const locale = useLocale();
  if (gates.length === 0) return null;
  const spoken = { locale, sayLadder };
  return (
    <div className="mt-2 text-sm">
      <p className="text-quiet">{say("asks")}</p>
      <ul>
        {gates.map(({ gate, name }) => (
          <li key={gate.gate} className="tabular">
            <span className="font-medium">{name}</span> · {gateHow(gate, spoken)}.{" "}
            <span className="text-quiet">{gateSo(gate, spoken)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
