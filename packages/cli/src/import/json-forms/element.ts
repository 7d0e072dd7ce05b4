import type { Condition, Json, JsonObject } from '@amtform/model';
import type { ImportInProgress } from '../begin-import.js';
import type { PageDraft } from '../draft/form-draft.js';

/** An element of a UI schema in the convention of JSON Forms, and where it stands. */
export interface UiElement {
  readonly json: JsonObject;
  /** JSON Pointer into the UI schema. */
  readonly pointer: string;
  /** The place that scopes begin at: the root, or what a `detail` shows. */
  readonly around: string;
  /** What has to hold besides the element's own rule. */
  readonly conditions: readonly Condition[];
  /** The page that it stands on; undefined where the page has not begun, and within a detail. */
  readonly page: PageDraft | undefined;
  /** Whether it belongs to something that is on the page already. */
  readonly isWithin: boolean;
  /** The places that are asked beside it. */
  readonly asked: Set<string>;
}

/** Reads elements; what all of them share. */
export interface Reading {
  readonly form: ImportInProgress;
  /** Whether an element is a page. */
  readonly isPage: (json: JsonObject) => boolean;
  /** The page of an element that stands outside of all pages. */
  readonly pageOf: (element: Pick<UiElement, 'page'>) => PageDraft;
  readonly read: (element: UiElement) => void;
}

/** The elements in an element. */
export function elementsIn(json: JsonObject): readonly Json[] {
  return Array.isArray(json['elements']) ? (json['elements'] as readonly Json[]) : [];
}
