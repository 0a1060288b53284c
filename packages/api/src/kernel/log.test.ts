import { describe, expect, it } from "vitest";
import { describeError, type LogFields, logLine } from "#kernel/log.ts";

describe("a log line", () => {
  it("holds what is on the list and drops everything else it is handed", () => {
    const fields = {
      path: "check-in.record",
      actorId: "u1",
      input: { pain: 7 },
      email: "runner@example.org",
    } as LogFields;
    const line: unknown = JSON.parse(logLine("info", "rpc", fields));
    expect(line).toEqual({
      time: expect.any(String) as string,
      level: "info",
      event: "rpc",
      path: "check-in.record",
      actorId: "u1",
    });
  });

  it("names an error's class and place, and none of its words", () => {
    const said = JSON.stringify(describeError(new RangeError("pain 11 of runner@example.org")));
    expect(said).toContain("RangeError");
    expect(said).not.toContain("runner@example.org");
  });
});
