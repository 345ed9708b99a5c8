import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** What a server does instead of giving the file; `undefined` where it gives it. */
export type Instead = (path: string, response: ServerResponse) => true | undefined;

/** A folder that is served on loopback under `/data/`. Remove it with `close`. */
export interface ServedFolder {
  readonly address: string;
  /** Every path that was asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves the files of a folder, and 404 for all others. */
export async function serveFolder(folder: string, instead: Instead = () => undefined): Promise<ServedFolder> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (instead(url, response)) return;
    try {
      const bytes = readFileSync(join(folder, url.replace(/^\/data\/|\?.*$/g, "")));
      response.writeHead(200, { "content-length": bytes.byteLength }).end(bytes);
    } catch {
      response.writeHead(404).end("nothing here");
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { address: `http://127.0.0.1:${port}/data`, asked, close };
}
