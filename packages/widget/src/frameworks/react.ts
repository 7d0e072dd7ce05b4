import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AmtForm } from '../amt-form.js';
import type { FormListeners, FormProps } from './form-props.js';

/** What `<amt-form>` takes in JSX of React 19, which sets properties and listens to events such as `onamt-receipt`. */
export type ReactFormProps = Omit<DetailedHTMLProps<HTMLAttributes<AmtForm>, AmtForm>, keyof FormProps> &
  FormProps &
  FormListeners<'on'>;

declare module 'react' {
  // React itself declares the elements of JSX in a namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'amt-form': ReactFormProps;
    }
  }
}
