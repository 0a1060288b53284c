import { expect, test } from "vitest";
import { lineFirst } from "#features/phone/worker/line-first.ts";

const page = (text: string, status = 200) => new Response(text, { status });
const shell = async () => page("shell");
const nothing = async () => undefined;
const later = (ms: number, response: Response) =>
  new Promise<Response>((resolve) => setTimeout(() => resolve(response), ms));
const silence = new Promise<Response>(() => undefined);
const lost = () => Promise.reject(new TypeError("Failed to fetch"));
const read = async (answer: Promise<Response>) => (await answer).text();

test("a line that answers in time is listened to, also when it refuses", async () => {
  expect(await read(lineFirst(later(5, page("today")), shell, 500))).toBe("today");
  expect(await read(lineFirst(later(5, page("gone", 404)), shell, 500))).toBe("gone");
});

test("a line that is cut, silent or leads to nobody is answered for by the phone", async () => {
  expect(await read(lineFirst(lost(), shell, 500))).toBe("shell");
  expect(await read(lineFirst(silence, shell, 20))).toBe("shell");
  expect(await read(lineFirst(later(5, page("Bad gateway", 502)), shell, 500))).toBe("shell");
});

test("a page that only the server knows is waited for, and its failure is answered by the phone", async () => {
  expect(await read(lineFirst(later(40, page("account")), shell, null))).toBe("account");
  expect(await read(lineFirst(lost(), shell, null))).toBe("shell");
});

test("a phone that has kept nothing yet waits for the line, however slow, and tells its failure", async () => {
  expect(await read(lineFirst(later(60, page("today")), nothing, 10))).toBe("today");
  expect(await read(lineFirst(later(5, page("Bad gateway", 502)), nothing, 500))).toBe(
    "Bad gateway",
  );
  await expect(lineFirst(lost(), nothing, 10)).rejects.toThrow("Failed to fetch");
});
