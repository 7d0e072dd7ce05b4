import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Writes the answer to one request, or does something worse to it. */
export type Script = (response: ServerResponse, request: SeenRequest) => void;

/** A real HTTP server on this machine that answers as the script says and remembers what it saw. */
export interface ScriptedServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/** Starts a server for one test; it stops when the test ends. */
export async function startScriptedServer(test: TestContext, script: Script): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { method, url, headers } = request;
    seen.push({ method, url, headers, body });
    script(response, seen.at(-1)!);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, seen };
}

/** A script that answers with JSON. */
export function answerJson(status: number, body: unknown, headers: Record<string, string> = {}): Script {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** A script that answers with a problem document. */
export function answerProblem(status: number, body: unknown, headers: Record<string, string> = {}): Script {
  return answerJson(status, body, { 'Content-Type': 'application/problem+json', ...headers });
}
