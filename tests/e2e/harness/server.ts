import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that knows the pages it was given, and keeps a list of what was asked of it. */
export interface PageServer {
  /** `http://localhost:<port>` */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
  /** Serves this markup under the path from now on; returns the address. */
  serve(path: string, markup: string): string;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startServer(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const markup = pages.get(path);
    response.writeHead(markup === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(markup ?? '<!doctype html><title>Not found</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  return {
    origin,
    requests,
    serve(path, markup) {
      pages.set(path, markup);
      return origin + path;
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
