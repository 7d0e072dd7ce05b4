import { appendPointer } from '@amtform/model';

/** Keywords on the way to a branch: the branch's properties stand at the place of the whole. */
const branches = /^(?:allOf|anyOf|oneOf)$/;

/**
 * The place that a scope names: `#/properties/a/properties/b` → `/a/b`, `#` → the place around. A scope is a reference
 * into the schema (https://jsonforms.io/docs/uischema/controls#scope-string). Undefined where it leads to no property.
 */
export function readScope(scope: unknown, around: string): string | undefined {
  if (typeof scope !== 'string' || !/^#(?:\/|$)/.test(scope)) return undefined;
  const segments = scope.slice(2).split('/').map(decode);
  if (scope === '#' || scope === '#/') return around;
  let place = around;
  while (segments.length > 0) {
    const keyword = segments.shift() ?? '';
    if (keyword === 'items') place = `${place}/*`;
    else if (branches.test(keyword)) segments.shift();
    else if (keyword === 'properties' && segments[0] !== undefined)
      place = appendPointer(place, segments.shift() ?? '');
    else if (keyword !== 'then' && keyword !== 'else') return undefined;
  }
  return place;
}

/** A segment of a JSON Pointer in a fragment (RFC 6901, section 6). */
function decode(segment: string): string {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A percent sign that encodes nothing means itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}
