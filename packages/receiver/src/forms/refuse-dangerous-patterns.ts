import { conditionSchemas, type FormDefinition, schemaPlaces } from '@amtform/model';
import { dangerousPatterns } from '@amtform/validation/patterns';
import { ConfigurationError } from '../configuration-error.js';

/**
 * Throws a ConfigurationError for forms with patterns that a stranger could keep the receiver busy with (OWASP: regular
 * expression denial of service). It names each with its form, its path in the definition and what to do about it.
 */
export function refuseDangerousPatterns(definitions: readonly FormDefinition[]): void {
  const faults = definitions.flatMap((definition) =>
    schemasOf(definition)
      .flatMap(dangerousPatterns)
      .map(({ path, pattern, reason, remedy }) => `The form ${definition.id}, ${path}: ${pattern} ${reason} ${remedy}`),
  );
  if (faults.length > 0) throw new ConfigurationError(faults.join('\n'));
}

function schemasOf(definition: FormDefinition): ReturnType<typeof schemaPlaces>[] {
  const { schema } = definition;
  return [
    ...(typeof schema === 'object' ? [schemaPlaces(schema, '/schema')] : []),
    ...conditionSchemas(definition).map(([path, matches]) => schemaPlaces(matches, path)),
  ];
}
