import type { HttpAnswer } from './http-answer.js';
import type { Exchange, HttpRequest } from './http-request.js';

/** Slower than the slowest mobile network that somebody could fill in a form on. */
const slowestBytesPerMs = 4;

/**
 * Sends by `fetch`, which follows no redirect. It tells nothing of the upload, so the time that the body may take on a
 * very slow network is granted in advance; the answer counts as it comes.
 */
export async function sendByFetch(request: HttpRequest, { signal, moved }: Exchange): Promise<HttpAnswer> {
  const { fetch, url, method, headers, body, credentials } = request;
  const ticking = setInterval(moved, request.timeoutMs / 2);
  const uploaded = setTimeout(() => clearInterval(ticking), body.size / slowestBytesPerMs);
  try {
    // A login page or a captive portal behind a redirect is no success.
    const options = { method, headers, body: body.content, signal, redirect: 'manual', credentials } as const;
    const response = await fetch(url, { ...options, cache: 'no-store' });
    const { status, type, redirected } = response;
    return {
      status,
      headers: response.headers,
      text: await readText(response, moved),
      redirect: redirected || type === 'opaqueredirect' || (status >= 300 && status < 400),
    };
  } finally {
    clearInterval(ticking);
    clearTimeout(uploaded);
  }
}

/** The body as text, with a sign of life for each piece. */
async function readText(response: Response, moved: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    moved();
    text += decoder.decode(value, { stream: true });
  }
}
