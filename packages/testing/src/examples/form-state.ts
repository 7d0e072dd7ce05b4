import type { Json } from '@amtform/model';

/** Something that a form can show: a page in a state, or what comes before and after its pages. */
export interface FormState {
  /** Title of the page, `Beginning`, `Early end` or `End`. */
  readonly group: string;
  /** `Empty`, `Filled`, `Missing` or `Wrong`; `Start`, `Tasks`, `Review`, `Receipt` or `Print`; the title of an early end. */
  readonly name: string;
  /** Id of the page, or `start`, `tasks`, `end`, `review` or `receipt`. */
  readonly page: string;
  /** None: as a form begins. */
  readonly answers?: Json;
  /** Whether every message is shown that the answers lead to. */
  readonly isChecked?: boolean;
  /** Whether it is shown as on paper. */
  readonly isPrinted?: boolean;
}
