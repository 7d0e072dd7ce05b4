// Serves the example pages, the example forms and the widget, and receives what people send. `npm start` runs it.
// PORT: where it listens, 8080 unless told otherwise. DATABASE: the file that keeps the submissions.
import serveFiles from '@fastify/static';
import { ConfigurationError, createReceiver } from '@amtform/receiver';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formPage, indexPage } from './town-pages.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const pages = join(root, 'examples/pages');
const forms = join(root, 'examples/forms');
const bundle = join(root, 'packages/widget/dist/release');
const mainFiles = ['amtform.js', 'amtform.js.map', 'amtform.mjs', 'amtform.mjs.map'];

const port = Number(process.env.PORT || 8080);
const database = resolve(root, process.env.DATABASE || 'out/amtform.db');

/** The files of `pages` that show a form, in the order in which they are printed. */
const hosts = [
  'plain.html',
  'english.html',
  'two-forms.html',
  'strict-csp.html',
  'old-scripts.html',
  'hostile-css.html',
  'shadow.html',
  'one-form.html',
  'themes.html',
  'narrow-column.html',
];

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** Content-Security-Policy by page. */
const policies = { 'strict-csp.html': strict, 'themes.html': strict };

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
}
await mkdir(dirname(database), { recursive: true });
const server = await makeServer();
try {
  await server.listen({ host: '127.0.0.1', port });
} catch (error) {
  await server.close();
  if (error.code !== 'EADDRINUSE') throw error;
  stop(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
say(...report(server.server.address().port));

async function makeServer() {
  try {
    const receiver = await createReceiver({
      definitions: forms,
      databaseUrl: pathToFileURL(database).href,
      allowedOrigins: [],
      // All who try the examples on this machine have one address.
      rateLimit: 1000,
    });
    await serveExamples(receiver);
    return receiver;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return stop(error.message);
  }
}

/** Adds the routes of the pages, the forms and the bundle. A form needs no page of its own: it gets one. */
async function serveExamples(app) {
  await app.register(serveFiles, { root: pages, setHeaders: addPolicy });
  for (const path of ['/', '/index.html'])
    app.get(path, (_request, reply) => sendPage(reply, indexPage(definitions())));
  for (const page of Object.keys(definitions())) {
    const address = page.replace(/html$/, 'form.json');
    app.get(`/${page}`, (_request, reply) => sendPage(reply, formPage(definitions()[page], address)));
  }
  app.get('/:form(^[a-z0-9.-]+\\.form\\.json$)', (request, reply) => reply.sendFile(request.params.form, forms));
  for (const file of mainFiles) app.get(`/${file}`, (_request, reply) => reply.sendFile(file, bundle));
  for (const folder of ['parts', 'themes'])
    app.get(`/${folder}/:file`, (request, reply) => reply.sendFile(request.params.file, join(bundle, folder)));
}

/** The definitions as they are now, by the names of their pages: `hundesteuer.html` for `hundesteuer.form.json`. */
function definitions() {
  const files = readdirSync(forms).filter((file) => file.endsWith('.form.json'));
  const read = (file) => JSON.parse(readFileSync(join(forms, file), 'utf8'));
  return Object.fromEntries(files.map((file) => [file.replace(/form\.json$/, 'html'), read(file)]));
}

function sendPage(reply, html) {
  return reply.type('text/html; charset=utf-8').send(html);
}

function addPolicy(response, path) {
  const policy = policies[basename(path)];
  if (policy) response.setHeader('Content-Security-Policy', policy);
}

function report(openPort) {
  const lines = ['index.html', ...hosts, ...Object.keys(definitions())].map(
    (page) => `  http://127.0.0.1:${openPort}/${page}`,
  );
  const built = existsSync(join(bundle, 'amtform.js'));
  return [
    'The example pages:',
    ...lines,
    `Submissions are stored in ${relative(process.cwd(), database) || database}`,
    ...(built ? [] : ['The widget is not built: the pages show their fallback. Run npm run build.']),
    'Stop with Ctrl+C.',
  ];
}

function say(...lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stop(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
