import type { HttpAnswer } from './http-answer.js';
import type { Exchange, HttpRequest } from './http-request.js';

/**
 * Sends by XMLHttpRequest, the only way in a browser that tells how far an upload is: `fetch` does not, and its
 * streams need HTTP/2 and one engine. It follows redirects; the address of the answer shows that, and the answer is
 * then no success. A redirect that would carry the body on (307, 308) to another origin needs that origin's consent
 * (CORS), because the request has a header of its own.
 */
export function sendByXhr(request: HttpRequest, { signal, moved }: Exchange): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(request.method, request.url);
    xhr.withCredentials = request.credentials === 'include';
    request.headers.forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.upload.onprogress = ({ loaded, total }) => moved({ sent: loaded, total });
    xhr.onprogress = () => moved();
    xhr.onload = () => resolve(answerOf(xhr, request.url));
    xhr.onerror = () => reject(new TypeError('The network failed'));
    xhr.onabort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', () => xhr.abort());
    xhr.send(request.body.content);
  });
}

function answerOf(xhr: XMLHttpRequest, asked: string): HttpAnswer {
  const headers = new Headers();
  for (const line of xhr.getAllResponseHeaders().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const { status, responseText: text } = xhr;
  const redirect = withoutFragment(xhr.responseURL) !== withoutFragment(asked) || (status >= 300 && status < 400);
  return { status, headers, text, redirect };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
