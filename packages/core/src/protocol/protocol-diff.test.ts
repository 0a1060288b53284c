import { describe, expect, test } from "vitest";
import {
  describeProtocolChange,
  type Protocol,
  protocolDiff,
  protocolOf,
  readProtocol,
} from "#protocol/protocol.ts";
import { IN_ENGLISH, IN_FRENCH } from "#testing/languages.ts";

const PROTOCOL = protocolOf(IN_ENGLISH);

/** What a clinic's own copy says otherwise, in words. */
function said(edit: (copy: Protocol) => void, language = IN_ENGLISH): readonly string[] {
  const copy = JSON.parse(JSON.stringify(PROTOCOL)) as Protocol;
  edit(copy);
  const read = readProtocol(copy);
  if (!read.ok) throw new Error(read.faults.join("\n"));
  return protocolDiff(PROTOCOL, read.protocol).map((change) =>
    describeProtocolChange(change, language.protocol),
  );
}

function achilles({ packs }: Protocol): Protocol["packs"][number] {
  const [own] = packs;
  if (own === undefined) throw new Error("a protocol has packs");
  return own;
}

function stricter(copy: Protocol): void {
  achilles(copy).pain.cap = 2;
}

describe("a clinic's protocol against ours", () => {
  test("is told as no change where it says the same", () => expect(said(() => {})).toEqual([]));

  test("is told by place, with what stands there and what stood", () => {
    expect(said(stricter)).toEqual(["packs.achilles.pain.cap: 3 becomes 2"]);
    expect(said(stricter, IN_FRENCH)).toEqual(["packs.achilles.pain.cap\u00a0: 3 devient 2"]);
  });

  test("names the gate it left out and the ban it added, by what they say", () => {
    const lines = said((copy) => {
      achilles(copy).gates.shift();
      achilles(copy).bans.push({
        exercises: ["run_down"],
        says: "No downhill running.",
        source: "our clinic",
        evidence: "ours",
      });
    });
    expect(lines).toEqual([
      "packs.achilles.gates.S1/heelRaisePain is left out: A heel raise hurts little enough to begin slow raises.",
      "packs.achilles.bans comes in: No downhill running.",
    ]);
  });

  test("tells of a criterion that got another way of passing, and of one that lost it", () => {
    const lines = said((copy) => {
      const [first] = achilles(copy).gates;
      if (first !== undefined) first.orEven = "heelRaise.symmetry";
      const raises = achilles(copy).gates.find(({ gate }) => gate === "heelRaise");
      delete raises?.orEven;
      const [rung] = achilles(copy).ladder;
      if (rung !== undefined) rung.doses = [];
    });
    expect(lines).toContain(
      "packs.achilles.gates.S1/heelRaisePain.orEven comes in: heelRaise.symmetry",
    );
    expect(lines).toContain(
      "packs.achilles.gates.S3/heelRaise.orEven is left out: heelRaise.symmetry",
    );
    expect(lines.filter((line) => line.startsWith("packs.achilles.ladder"))).toHaveLength(2);
  });

  test("tells of an exercise that lost its swap, and of a drill that comes in", () => {
    const lines = said((copy) => {
      for (const row of copy.exercises) if (row.id === "sprint") row.substitute = null;
      copy.jumps[0]?.start.push({ does: "march", sets: 1, reps: null, metres: 10 });
    });
    expect(lines).toEqual([
      "exercises.sprint.substitute: run_easy becomes null",
      "jumps.P1.start comes in: march",
    ]);
  });

  test("tells that rules are asked in another order, which decides which of them answers", () => {
    const lines = said((copy) => {
      copy.parts.find(({ id }) => id === "day")?.rules.reverse();
    });
    expect(lines).toEqual(["parts.day.rules: what stands in both stands in another order"]);
  });
});
