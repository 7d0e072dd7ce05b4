// Made from form-definition.schema.json by `npm run generate`. Change that file, not this one.
import type { SchemaObject } from '../schema/schema.js';

/** What a definition looks like, as a JSON Schema without its annotations. */
export const formDefinitionShape: SchemaObject = {
  type: 'object',
  required: ['id', 'version', 'language', 'title', 'schema'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    id: { type: 'string', pattern: '^[a-z0-9]+(?:[-_.][a-z0-9]+)*$' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    language: { $ref: '#/$defs/language' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    schema: { type: ['object', 'boolean'] },
    pages: { type: 'array', minItems: 1, items: { $ref: '#/$defs/page' } },
    fields: { type: 'object', additionalProperties: { $ref: '#/$defs/field' } },
    texts: { type: 'object', additionalProperties: { $ref: '#/$defs/texts' } },
    authority: { $ref: '#/$defs/authority' },
    review: { $ref: '#/$defs/review' },
    submission: { $ref: '#/$defs/submission' },
    draft: { $ref: '#/$defs/draft' },
  },
  $defs: {
    language: { type: 'string', pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' },
    pointer: { type: 'string', pattern: '^(?:/(?:[^~/]|~0|~1)*)*$' },
    page: {
      type: 'object',
      required: ['id', 'title', 'fields'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', pattern: '^[a-z0-9]+(?:[-_.][a-z0-9]+)*$' },
        title: { type: 'string', minLength: 1 },
        description: { type: 'string' },
        fields: { type: 'array', minItems: 1, items: { $ref: '#/$defs/pointer' } },
        showWhen: { $ref: '#/$defs/condition' },
      },
    },
    field: {
      type: 'object',
      additionalProperties: false,
      properties: {
        label: { type: 'string' },
        hint: { type: 'string' },
        kind: { enum: ['text', 'long-text', 'number', 'yes-no', 'consent', 'choice', 'choices', 'date'] },
        autocomplete: { type: 'string' },
        width: { type: 'integer', minimum: 1, maximum: 80 },
        messages: { $ref: '#/$defs/messages' },
        options: { $ref: '#/$defs/options' },
        item: { type: 'string' },
        add: { type: 'string' },
        showWhen: { $ref: '#/$defs/condition' },
        order: { type: 'array', minItems: 1, items: { type: 'string' } },
        readOnly: { type: 'boolean' },
        sensitive: { type: 'boolean' },
      },
    },
    messages: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
    options: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
    texts: {
      type: 'object',
      additionalProperties: false,
      properties: {
        title: { type: 'string' },
        description: { type: 'string' },
        pages: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            additionalProperties: false,
            properties: { title: { type: 'string' }, description: { type: 'string' } },
          },
        },
        fields: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            additionalProperties: false,
            properties: {
              label: { type: 'string' },
              hint: { type: 'string' },
              messages: { $ref: '#/$defs/messages' },
              options: { $ref: '#/$defs/options' },
              item: { type: 'string' },
              add: { type: 'string' },
            },
          },
        },
        review: { $ref: '#/$defs/review' },
        receipt: { $ref: '#/$defs/receiptWords' },
        authority: { $ref: '#/$defs/authorityWords' },
      },
    },
    authority: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1 },
        address: { type: 'string' },
        contact: { type: 'string' },
        imprintUrl: { type: 'string' },
        privacyPolicyUrl: { type: 'string' },
        accessibilityUrl: { type: 'string' },
        logo: { type: 'string' },
      },
    },
    review: {
      type: 'object',
      additionalProperties: false,
      properties: { declaration: { type: 'string' }, warning: { type: 'string' } },
    },
    receiptWords: { type: 'object', additionalProperties: false, properties: { next: { type: 'string' } } },
    submission: {
      type: 'object',
      required: ['type', 'url'],
      additionalProperties: false,
      properties: {
        type: { const: 'http' },
        url: { type: 'string', minLength: 1 },
        method: { enum: ['POST', 'PUT'] },
        format: { enum: ['envelope', 'answers'] },
        headers: { type: 'object', additionalProperties: { type: 'string' } },
        receipt: {
          type: 'object',
          additionalProperties: false,
          properties: {
            id: { type: 'string', pattern: '^(?:json:(?:/.*)?|header:[A-Za-z0-9-]+|none)$' },
            next: { type: 'string' },
          },
        },
      },
    },
    draft: {
      type: 'object',
      additionalProperties: false,
      properties: { keep: { enum: ['off', 'tab', 'device'] }, days: { type: 'integer', minimum: 1, maximum: 90 } },
    },
    condition: {
      oneOf: [
        {
          type: 'object',
          required: ['at', 'matches'],
          additionalProperties: false,
          properties: { at: { $ref: '#/$defs/pointer' }, matches: { type: ['object', 'boolean'] } },
        },
        {
          type: 'object',
          required: ['all'],
          additionalProperties: false,
          properties: { all: { type: 'array', items: { $ref: '#/$defs/condition' } } },
        },
        {
          type: 'object',
          required: ['any'],
          additionalProperties: false,
          properties: { any: { type: 'array', items: { $ref: '#/$defs/condition' } } },
        },
        {
          type: 'object',
          required: ['not'],
          additionalProperties: false,
          properties: { not: { $ref: '#/$defs/condition' } },
        },
      ],
    },
    authorityWords: {
      type: 'object',
      additionalProperties: false,
      properties: { name: { type: 'string' }, address: { type: 'string' }, contact: { type: 'string' } },
    },
  },
};
