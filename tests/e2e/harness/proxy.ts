import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets requests to this machine through and refuses all others, and keeps a list of both. */
export interface Proxy {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** Everything asked for: whole addresses, or `host:port` of encrypted connections. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<Proxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    requests.push(address);
    if (!URL.canParse(address) || new URL(address).hostname !== 'localhost') {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = ask(address, { method: incoming.method ?? 'GET', headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(incoming.url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
