import { xmlText } from '../xml.js';

/** The attributes of an element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Any text as one line of an element. */
export function lineText(text: string): string {
  return xmlText(text.replaceAll(/\s+/g, ' '));
}

/** An element; `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    written += ` ${key}="${typeof value === 'number' ? numberText(value) : xmlText(value)}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A hundredth of a pixel is less than anyone sees. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What is shown where a pointer rests. */
export function tooltip(text: string): string {
  return element('title', {}, lineText(text));
}
