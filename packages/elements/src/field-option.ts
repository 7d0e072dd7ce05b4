/** One thing to choose. `value` is what the field sends when it is chosen; options are told apart by `===`. */
export interface FieldOption<Value = unknown> {
  readonly value: Value;
  readonly label: string;
  /** Other names under which a search finds it, such as that in another language. */
  readonly also?: readonly string[];
}
