/** The platforms' own host names, served on this computer: our sample pages at their real addresses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { root } from './load.ts';

/** Our own is part of the extension. */
const PRACTICE = 'practice';

export type Site = {
  /** What Chromium needs to be told so that the hosts lead here. */
  args: readonly string[];
  /** What Firefox needs to be told for the same. */
  preferences: Readonly<Record<string, unknown>>;
  /** Serves this page at this address from now on. */
  show: (address: string, html: string) => void;
  /** Every address that was asked for. */
  asked: readonly string[];
  close: () => void;
};

export async function startSite(): Promise<Site> {
  const pages = samplePages();
  const hosts = [...new Set([...pages.keys()].map((key) => key.split('/')[0] ?? ''))];
  const asked: string[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { algorithm: 'sha256' });
  const server = https.createServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const address = `https://${request.headers.host}${request.url}`;
      asked.push(address);
      const html = pages.get(keyOf(address));
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        // As pages of somebody who is signed in are served: the browser keeps no copy.
        'cache-control': 'no-store',
      });
      response.end(html ?? '<!doctype html><html lang="en"><title>Not found</title><p>Not found</p>');
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = await startProxy(port, hosts);
  const rules = [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  return {
    args: ['--ignore-certificate-errors', `--host-resolver-rules=${rules.join(', ')}`],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
    },
    asked,
    show: (address, html) => pages.set(keyOf(address), html),
    close: () => {
      proxy.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Leads our host names to the port of this computer, and every other one nowhere. */
async function startProxy(port: number, hosts: readonly string[]): Promise<http.Server> {
  const proxy = http.createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', ({ url = '' }, client) => {
    if (!hosts.some((host) => url === `${host}:443`))
      return void client.end('HTTP/1.1 502 Not found\r\n\r\n');
    const server = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

/** A page is the same with or without a slash at its end, and whatever its query but the tab that is open. */
function keyOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const tab = searchParams.get('tab');
  return `${host}${pathname.replace(/\/+$/u, '')}${tab ? `?tab=${tab}` : ''}`;
}

/** The plain sample of each page, at its own address. */
function samplePages(): Map<string, string> {
  const pages = new Map<string, string>();
  const all = path.join(root, 'lib/platforms');
  const folders = readdirSync(all).map((platform) => path.join(all, platform, 'pages'));
  for (const folder of folders.filter((one) => existsSync(one) && !one.includes(PRACTICE))) {
    const samples = readdirSync(folder).filter((file) => file.endsWith('.json'));
    // The shortest name of an address is the page itself; longer ones are its variants.
    for (const file of samples.toSorted((one, other) => other.length - one.length)) {
      const { url } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { url: string };
      pages.set(keyOf(url), readFileSync(path.join(folder, file.replace('.json', '.html')), 'utf8'));
    }
  }
  return pages;
}
