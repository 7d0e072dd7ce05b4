import type { FormDefinition, Json } from '@amtform/model';
import { FileTarget, HttpTarget, type Target } from '@amtform/submission';
import type { Speech } from '../words/speech.js';
import { endpointAddress } from './endpoint-address.js';
import { letterFor } from './letter-for.js';

/** Where a form is told to send, beside its definition. */
export interface TargetPlace {
  /** Attribute of the element; empty where there is none. */
  readonly endpoint: string;
  /** The definition's address. */
  readonly base: string;
  /** The language of a letter to the office. */
  readonly speech: () => Speech;
  /** A target that the host page hands in: nothing else counts then. */
  readonly target?: Target | undefined;
}

/**
 * Where a form's answers go, or undefined where nobody said. Rejects with a TypeError for an address that is none, and
 * with a `PublicKeyError` for a key that must not be used.
 */
export async function makeTarget(definition: FormDefinition, place: TargetPlace): Promise<Target | undefined> {
  const { submission } = definition;
  if (place.target) return place.target;
  if (submission?.type === 'file' && place.endpoint === '') {
    const letter = (name: string) => letterFor(definition, place.speech(), name);
    return new FileTarget({ mailTo: submission.mailTo, letter });
  }
  const online = submission?.type === 'file' ? undefined : submission;
  const url = endpointAddress(definition, place);
  if (!url) return undefined;
  const { method, headers, credentials, csrf, receipt } = online ?? {};
  const options = { url: url.href, method, headers, credentials, csrf, receiptId: receipt?.id };
  if (online?.type !== 'encrypted') return new HttpTarget({ ...options, format: online?.format });
  const { EncryptedTarget } = await import('@amtform/submission/encrypted');
  const publicKey = online.publicKey as Json;
  return new EncryptedTarget({ ...options, publicKey, schemaUri: online.schemaUri ?? schemaUri(definition, place) });
}

function schemaUri({ schema }: FormDefinition, { base }: TargetPlace): string {
  const id = typeof schema === 'object' ? schema.$id : undefined;
  return id === undefined ? base : new URL(id, base).href;
}
