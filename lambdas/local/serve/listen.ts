import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** How many ports after the one that is wanted are tried. */
const TRIES = 20;

/** A server on a port of this machine that nobody else can reach. */
export interface Listening {
  readonly port: number;
  /** Ends every connection, and the server. */
  close(): Promise<void>;
}

/** Listens on loopback, on a port or the next one that is free; 0 takes any. Rejects where there is none. */
export async function listen(wanted: number, answer: RequestListener): Promise<Listening> {
  for (let port = wanted; ; port += 1) {
    const server = createServer(answer);
    const fault = await tryPort(server, port);
    if (fault === undefined) return toListening(server);
    const isLast = port === wanted + TRIES || port === 65_535;
    if (fault.code !== "EADDRINUSE" || isLast)
      throw new Error(`cannot listen on port ${port} of this machine (${fault.code}); name another --port`, {
        cause: fault,
      });
  }
}

async function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return undefined;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function toListening(server: Server): Listening {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
