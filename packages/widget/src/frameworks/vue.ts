import type { HTMLAttributes } from 'vue';
import type { AmtFormEvents } from '../amt-form-events.js';
import type { FormProps } from './form-props.js';

/** Listeners under the names that Vue gives to those of `@amt-receipt`. */
type VueListeners = {
  [Name in keyof AmtFormEvents as `on${Capitalize<Camel<Name>>}`]?: (event: CustomEvent<AmtFormEvents[Name]>) => void;
};
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What `<amt-form>` takes in templates of Vue 3. */
export type VueFormProps = Omit<HTMLAttributes, keyof FormProps> & FormProps & VueListeners;

declare module 'vue' {
  interface GlobalComponents {
    'amt-form': new () => { readonly $props: VueFormProps };
  }
}
