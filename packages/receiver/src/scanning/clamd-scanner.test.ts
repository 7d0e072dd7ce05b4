import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { FakeClamd } from '../../testing/fake-clamd.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { ClamdScanner } from './clamd-scanner.js';
import { scannerAddress } from './scanner-address.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('The scanner gets every byte and its verdict is taken, over TCP and through a socket.', async (t) => {
  const path = join(await temporaryFolder(t), 'clamd.ctl');
  const overTcp = await FakeClamd.start(t);
  const throughSocket = await FakeClamd.start(t, path);
  for (const [clamd, address] of [
    [overTcp, scannerAddress(`127.0.0.1:${overTcp.port}`)],
    [throughSocket, scannerAddress(`unix:${path}`)],
  ] as const) {
    const scanner = new ClamdScanner(address);
    await scanner.ping();
    const large = bytesOf('x'.repeat(200_001));
    assert.equal(await scanner.scan(large), 'clean');
    assert.deepEqual(new Uint8Array(clamd.scanned[0]!), large);
    assert.equal(await scanner.scan(bytesOf('…EICAR…')), 'infected');
    assert.equal(await scanner.scan(new Uint8Array()), 'clean');
  }
});

test('Without a clear verdict there is none.', async (t) => {
  const clamd = await FakeClamd.start(t);
  const scanner = new ClamdScanner({ host: '127.0.0.1', port: clamd.port });
  for (const text of ['HUGE', 'CRASH'])
    await assert.rejects(scanner.scan(bytesOf(text)), { name: 'ScannerUnavailable' });
  await clamd.stop();
  await assert.rejects(scanner.scan(bytesOf('x')), { name: 'ScannerUnavailable' });
  await assert.rejects(scanner.ping(), { name: 'ScannerUnavailable' });
});

for (const text of ['clamd', 'unix:relative', '127.0.0.1', '127.0.0.1:99999', 'http://x:1']) {
  test(`The address ${text} is refused.`, () => {
    assert.throws(() => scannerAddress(text), { name: 'ConfigurationError' });
  });
}
