// Made from form-definition.schema.json by `npm run generate`. Change that file, not this one.
import type { Json } from '../json/json.js';
import type { FieldKind } from '../kinds/index.js';
import type { Schema } from '../schema/schema.js';

export type Pointer = string;
/**
 * A JSON Schema on an answer, or conditions joined by all, any, not.
 */
export type Condition =
  | {
      /**
       * The answer; * stands for the same list item.
       */
      at: string;
      /**
       * The JSON Schema it must fit. No answer fits nothing.
       */
      matches: Schema;
    }
  | {
      all: Condition[];
    }
  | {
      any: Condition[];
    }
  | {
      not: Condition;
    };
/**
 * The same ends in the same order.
 */
export type EndWords = {
  title?: string;
  text?: string;
}[];
/**
 * Where and how the answers are sent.
 */
export type Submission =
  | {
      type: 'http';
      /**
       * Address of the endpoint, relative to the definition.
       */
      url: string;
      /**
       * envelope: form, version, language and answers. answers: the answers alone. multipart: the envelope and the files. urlencoded: the answers as a classic form sends them.
       */
      format?: 'envelope' | 'answers' | 'multipart' | 'urlencoded';
      /**
       * Address where files are uploaded before the answers are sent, by tus 1.0.0, relative to the endpoint; uploads at the receiver. Only with envelope and multipart. Without it files are sent with the answers.
       */
      uploads?: string;
      method?: 'POST' | 'PUT';
      headers?: Headers;
      /**
       * Whether cookies travel along. Without it: same-origin.
       */
      credentials?: 'omit' | 'same-origin' | 'include';
      csrf?: Csrf;
      receipt?: Receipt;
    }
  | {
      type: 'encrypted';
      /**
       * Address of the endpoint, relative to the definition.
       */
      url: string;
      /**
       * Public key of the office as a JWK: RSA with at least 4096 bits, with kid.
       */
      publicKey: Readonly<Record<string, unknown>>;
      /**
       * Public address of the schema, for the metadata. Without it: $id of the schema, or the definition's address.
       */
      schemaUri?: string;
      method?: 'POST' | 'PUT';
      headers?: Headers;
      /**
       * Whether cookies travel along. Without it: same-origin.
       */
      credentials?: 'omit' | 'same-origin' | 'include';
      csrf?: Csrf;
      receipt?: Receipt;
    }
  | {
      type: 'file';
      /**
       * Address of the office: the form prepares a letter to it.
       */
      mailTo?: string;
      receipt?: Receipt;
    };

/**
 * One online form: its schema, pages, words and where the answers go.
 */
export interface FormDefinition {
  /**
   * Address of this schema, so that editors complete and check the definition.
   */
  $schema?: string;
  /**
   * Name of the form in addresses and in each submission: small letters, digits, hyphens.
   */
  id: string;
  /**
   * Version of the form, by semantic versioning.
   */
  version: string;
  /**
   * Language of the words in this definition and its schema (BCP 47).
   */
  language: string;
  /**
   * Title of the form.
   */
  title: string;
  /**
   * Introduction shown above the first page.
   */
  description?: string;
  /**
   * The JSON Schema of the answers. It is never changed.
   */
  schema: Schema;
  start?: Start;
  /**
   * The steps of the form, in order. Without them the whole form is one page.
   *
   * @minItems 1
   */
  pages?: Page[];
  /**
   * Whether a list of all pages, each with its state, leads through a long form. Its pages can then be filled in in any order.
   */
  taskList?: boolean;
  /**
   * Where the form ends early, after whatever page: for people whom it does not concern.
   */
  ends?: End[];
  /**
   * Looks and words of single nodes, by JSON Pointer into the answers; * stands for every list item.
   */
  fields?: {
    [k: string]: Field;
  };
  /**
   * What stands between the questions: headings, paragraphs, notices and explanations that open on demand.
   */
  notes?: Note[];
  /**
   * The same words in other languages, by BCP 47 tag.
   */
  texts?: {
    [k: string]: Texts;
  };
  authority?: Authority;
  review?: Review;
  submission?: Submission;
  draft?: Draft;
}
/**
 * A first page that tells what is to come, before anything is asked.
 */
export interface Start {
  /**
   * Whom the form is for, and what it is good for.
   */
  text?: string;
  /**
   * What a person has to have at hand, one thing an entry.
   *
   * @minItems 1
   */
  needs?: string[];
  /**
   * How long it takes, such as “About ten minutes”.
   */
  duration?: string;
  /**
   * What it costs, such as “Nothing”.
   */
  cost?: string;
}
export interface Page {
  /**
   * Name of the page, for translations and addresses.
   */
  id: string;
  /**
   * Heading of the page.
   */
  title: string;
  /**
   * Text below the heading.
   */
  description?: string;
  /**
   * What the page asks, in order: pointers to fields, groups or lists.
   *
   * @minItems 1
   */
  fields: Pointer[];
  /**
   * Shown only while this holds.
   */
  showWhen?:
    | {
        /**
         * The answer; * stands for the same list item.
         */
        at: string;
        /**
         * The JSON Schema it must fit. No answer fits nothing.
         */
        matches: Schema;
      }
    | {
        all: Condition[];
      }
    | {
        any: Condition[];
      }
    | {
        not: Condition;
      };
  /**
   * Where the form ends early as long as this page is asked.
   */
  ends?: End[];
}
/**
 * An early end: instead of the next page comes one that says why and what to do instead. Nothing is sent.
 */
export interface End {
  /**
   * A JSON Schema on an answer, or conditions joined by all, any, not.
   */
  when:
    | {
        /**
         * The answer; * stands for the same list item.
         */
        at: string;
        /**
         * The JSON Schema it must fit. No answer fits nothing.
         */
        matches: Schema;
      }
    | {
        all: Condition[];
      }
    | {
        any: Condition[];
      }
    | {
        not: Condition;
      };
  /**
   * Heading: what is the case.
   */
  title: string;
  /**
   * Why, and what to do instead.
   */
  text: string;
}
export interface Field {
  /**
   * What is asked.
   */
  label?: string;
  /**
   * Help below the label.
   */
  hint?: string;
  /**
   * How it is asked, if not as the schema suggests: a kind that comes with the form, or one of your own (x-…).
   */
  kind?: FieldKind;
  /**
   * Token for autofill (HTML, WCAG 1.3.5).
   */
  autocomplete?: string;
  /**
   * Length of the expected answer, in characters.
   */
  width?: number;
  messages?: Messages;
  options?: Options;
  /**
   * Name of one entry of a list, such as “Dog”.
   */
  item?: string;
  /**
   * Words on the button that adds an entry to a list.
   */
  add?: string;
  /**
   * How the entries of a list are shown: all with their fields, or those that are done as cards. Without it: cards where an entry asks more than three things or there may be more than five entries.
   */
  entries?: 'inline' | 'cards';
  /**
   * A JSON Schema on an answer, or conditions joined by all, any, not.
   */
  showWhen?:
    | {
        /**
         * The answer; * stands for the same list item.
         */
        at: string;
        /**
         * The JSON Schema it must fit. No answer fits nothing.
         */
        matches: Schema;
      }
    | {
        all: Condition[];
      }
    | {
        any: Condition[];
      }
    | {
        not: Condition;
      };
  /**
   * Order of what a group asks, by property name; what is not named follows. * stands for all that is not named.
   *
   * @minItems 1
   */
  order?: string[];
  /**
   * Shown but not changeable.
   */
  readOnly?: boolean;
  files?: Files;
  /**
   * Never kept in a draft, as what the schema calls writeOnly.
   */
  sensitive?: boolean;
  /**
   * A JsonLogic rule: the answer is computed from others, shown and sent, and nobody is asked. {"var": "price"} reads an answer by its names, {"var": "/items/* /price"} by its pointer. docs/logic.md lists the operations.
   */
  compute?: Json;
  sameAs?: SameAs;
  /**
   * Options of a choice of several that exclude all others, such as “None of these”, by the option's value.
   *
   * @minItems 1
   */
  exclusive?: string[];
  other?: Other;
  /**
   * Answers that are unusual but possible: the person is asked whether they are right, and may go on.
   */
  warnings?: Warning[];
}
/**
 * Sentences by issue code, such as pattern, required or format.
 */
export interface Messages {
  [k: string]: string;
}
/**
 * Words for the options of a choice, by the option's value.
 */
export interface Options {
  [k: string]: string;
}
/**
 * Which files a field of the kind file takes.
 */
export interface Files {
  /**
   * Media types, such as application/pdf or image/*. A file is judged by its content, not by its name.
   *
   * @minItems 1
   */
  accept?: string[];
  /**
   * Bytes of one file; 10 million unless told otherwise.
   */
  maxSize?: number;
  /**
   * On a phone the button opens the camera at once: environment for the one at the back, user for the one at the front. Only where nobody has the picture already.
   */
  capture?: 'environment' | 'user';
}
/**
 * Offers to take over answers that were given already (WCAG 3.3.7): while the person ticks it, nothing is asked here and the answers are those of the source.
 */
export interface SameAs {
  /**
   * The source: a field or group that takes the same answers; * stands for the same list item.
   */
  as: string;
  /**
   * Words beside the tick, such as “The same as the address above”.
   */
  label?: string;
}
/**
 * An option that has to be told in words, such as “Other, namely …”.
 */
export interface Other {
  /**
   * The option's value.
   */
  option: string;
  /**
   * The field for the words, in the same group. It stands right below, is shown while the option is chosen, and has to be filled in then.
   */
  text: string;
}
export interface Warning {
  /**
   * Name of the warning, for translations and for the confirmation in the submission.
   */
  id: string;
  /**
   * A JSON Schema on an answer, or conditions joined by all, any, not.
   */
  when:
    | {
        /**
         * The answer; * stands for the same list item.
         */
        at: string;
        /**
         * The JSON Schema it must fit. No answer fits nothing.
         */
        matches: Schema;
      }
    | {
        all: Condition[];
      }
    | {
        any: Condition[];
      }
    | {
        not: Condition;
      };
  /**
   * What is unusual, such as “That is unusual. Is it right?”.
   */
  text: string;
}
export interface Note {
  /**
   * Name of the note, for translations.
   */
  id: string;
  /**
   * heading: a heading. text: paragraphs. info, warning, success: a notice in a box. details: an explanation that a person opens by its title.
   */
  kind: 'heading' | 'text' | 'info' | 'warning' | 'success' | 'details';
  /**
   * The field, group or list that it stands before; it is shown as long as that is.
   */
  before?: string;
  /**
   * The field, group or list that it stands after, instead of before.
   */
  after?: string;
  /**
   * The heading; for details what a person opens.
   */
  title?: string;
  /**
   * The words, with a small part of Markdown.
   */
  text?: string;
  /**
   * A JSON Schema on an answer, or conditions joined by all, any, not.
   */
  showWhen?:
    | {
        /**
         * The answer; * stands for the same list item.
         */
        at: string;
        /**
         * The JSON Schema it must fit. No answer fits nothing.
         */
        matches: Schema;
      }
    | {
        all: Condition[];
      }
    | {
        any: Condition[];
      }
    | {
        not: Condition;
      };
}
export interface Texts {
  title?: string;
  description?: string;
  start?: Start;
  ends?: EndWords;
  pages?: {
    [k: string]: {
      title?: string;
      description?: string;
      ends?: EndWords;
    };
  };
  fields?: {
    [k: string]: {
      label?: string;
      hint?: string;
      messages?: Messages;
      options?: Options;
      item?: string;
      add?: string;
      /**
       * Words beside the tick.
       */
      sameAs?: string;
      /**
       * Texts of the warnings, by their ids.
       */
      warnings?: {
        [k: string]: string;
      };
    };
  };
  /**
   * Words of the notes, by their ids.
   */
  notes?: {
    [k: string]: {
      title?: string;
      text?: string;
    };
  };
  review?: Review;
  receipt?: ReceiptWords;
  authority?: AuthorityWords;
}
/**
 * Words of the last page before sending (§ 9a OZG).
 */
export interface Review {
  /**
   * What the person declares by sending.
   */
  declaration?: string;
  /**
   * What sending means, as a warning against haste.
   */
  warning?: string;
}
export interface ReceiptWords {
  /**
   * What happens next, on the receipt.
   */
  next?: string;
}
export interface AuthorityWords {
  name?: string;
  address?: string;
  contact?: string;
}
/**
 * The office that gets the answers. Names follow the FIT-Connect routing API.
 */
export interface Authority {
  name: string;
  /**
   * Postal address, one line each.
   */
  address?: string;
  /**
   * Phone or e-mail for questions.
   */
  contact?: string;
  imprintUrl?: string;
  privacyPolicyUrl?: string;
  accessibilityUrl?: string;
  logo?: string;
}
export interface Headers {
  [k: string]: string;
}
/**
 * Token of the page against forged requests.
 */
export interface Csrf {
  /**
   * Where the page keeps it: meta:name or cookie:name.
   */
  from: string;
  /**
   * Where the endpoint wants it: header:Name, or field:name for multipart and urlencoded.
   */
  to: string;
}
export interface Receipt {
  /**
   * Where the answer carries the reference: json:/pointer, header:Name or none. Without it: json:/id.
   */
  id?: string;
  /**
   * What happens next, on the receipt.
   */
  next?: string;
}
/**
 * Whether unsent answers are kept.
 */
export interface Draft {
  /**
   * tab: for the window that they were given in. device: on the device, if the person wants it.
   */
  keep?: 'off' | 'tab' | 'device';
  /**
   * After so many days without a change they are deleted; 7 unless told otherwise.
   */
  days?: number;
}
