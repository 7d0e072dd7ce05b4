/** How far apart two versions of a form are (semver.org): only over a major step answers need not fit any more. */
export type VersionStep = 'same' | 'patch' | 'minor' | 'major';

/** The step between two versions, whichever is the newer. */
export function versionStep(one: string, other: string): VersionStep {
  const a = one.split('.').map(Number);
  const b = other.split('.').map(Number);
  const first = [0, 1, 2].find((i) => a[i] !== b[i]);
  return first === undefined ? 'same' : ((['major', 'minor', 'patch'] as const)[first] ?? 'patch');
}
