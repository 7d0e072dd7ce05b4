import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** An empty folder for one test. It is deleted when the test ends. */
export async function temporaryFolder(test: TestContext, parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(parent, 'amtform-cli-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
