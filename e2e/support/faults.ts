import type { Fault } from './fault-server.js';

/** The receiver stores it, and then the connection breaks. */
export const lostAnswer: Fault = async ({ response, pass }) => (await pass(), response.destroy());

/** The receiver stores it, and half of the answer arrives. */
export const halfAnswer: Fault = async ({ response, pass }) => {
  const text = await (await pass()).text();
  response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
};

/** The receiver stores it, and nobody ever answers. */
export const hangs: Fault = ({ pass }) => pass();

/** The connection breaks once so many bytes of the upload are through; the receiver hears nothing of it. */
export function cutUpload(bytes: number): Fault {
  return async ({ request, response }) => {
    let through = 0;
    for await (const chunk of request) {
      through += (chunk as Buffer).length;
      if (through >= bytes) break;
    }
    response.destroy();
  };
}

/** Somebody in between answers instead of the receiver. */
export function answers(status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Fault {
  return ({ request, response }) => {
    request.resume();
    response.writeHead(status, headers).end(body);
  };
}

/** A problem document (RFC 9457) instead of a receipt. */
export function problem(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Fault {
  return answers(status, { 'Content-Type': 'application/problem+json', ...headers }, JSON.stringify(body));
}

/** The page of a wireless network that wants a login first. */
export const portal = answers(200, { 'Content-Type': 'text/html' }, '<h1>WLAN</h1>');

/** A fault that keeps the answer back until `release` is called. `begun` resolves when the request is there. */
export function held() {
  let release = (): void => undefined;
  let begin = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const fault: Fault = async ({ response, pass }) => {
    begin();
    const answer = await pass();
    await released;
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(await answer.text());
  };
  return { fault, release: () => release(), begun };
}
