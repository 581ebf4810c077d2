/** A number needs no quotation marks, but attributes that are absent leave no trace. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element as text. Attributes and content are escaped already: the whole report is, before anything is drawn. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${value}"`,
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** The classes that apply, or no attribute at all. */
export const classes = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;
