import type { Validate } from '@amtform/model';
import type { Target } from '@amtform/submission';
import type { ReactiveControllerHost } from 'lit';

/** What the parts of `<amt-form>` read of the element that they serve, and ask of it. */
export interface FormElement extends HTMLElement, ReactiveControllerHost {
  readonly src: string;
  readonly endpoint: string;
  readonly draft: string;
  readonly theme: string;
  readonly history: string;
  readonly statistics: boolean;
  readonly headingLevel: string;
  readonly isolation: string;
  readonly target: Target | undefined;
  readonly validate: Validate | undefined;
}
