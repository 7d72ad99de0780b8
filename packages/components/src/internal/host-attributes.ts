/**
 * Attributes that an element in light DOM gives itself, as a static `hostAttributes`. `@clf/ssr` writes those that the author
 * left out, so that the element is the same without script.
 *
 * `language` is the tag around the element, `''` when there is none; `attributes` are the author's, by their names in lower case.
 */
export type HostAttributes = (language: string, attributes: ReadonlyMap<string, string>) => Readonly<Record<string, string>>
