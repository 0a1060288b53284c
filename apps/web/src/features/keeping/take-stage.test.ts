import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { NotTaken, takeStage } from "#features/keeping/take-stage.ts";

let server: Server | undefined;
afterEach(() => void server?.close());

/** A server that answers so; gives its address, and what it was asked. */
async function answering(status: number, body: string) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    let told = "";
    request.on("data", (part: Buffer) => (told += part.toString()));
    request.on("end", () => {
      asked.push(`${request.url} ${told}`);
      response.writeHead(status).end(body);
    });
  });
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready));
  return { asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
const said = (kind: string) => JSON.stringify({ result: { data: { kind } } });

test("a step that is taken, or was taken before, stands; the server is told which one was offered", async () => {
  for (const kind of ["taken", "standsThere"]) {
    const { asked, origin } = await answering(200, said(kind));
    await takeStage("maintain", origin);
    expect(asked).toEqual(['/api/trpc/progression.take {"to":"maintain"}']);
    server?.close();
  }
});

test("a step that the rules don't offer any more, or nobody heard of, isn't called taken", async () => {
  for (const [status, body] of [
    [200, said("refused")],
    [404, "{}"],
    [200, "<p>Sign in to the hotel</p>"],
  ] as const) {
    const { origin } = await answering(status, body);
    await expect(takeStage("maintain", origin)).rejects.toThrow(NotTaken);
    server?.close();
  }
  await expect(takeStage("maintain", "http://127.0.0.1:1")).rejects.toThrow(NotTaken);
});
