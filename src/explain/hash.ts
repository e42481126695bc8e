import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** JSON in UTF-8, by ECMAScript alone: TextEncoder belongs to the platforms. JSON has no lone surrogates, which would throw. */
function utf8(json: string): Uint8Array {
  const octets = json.replaceAll(/[\u0080-\uffff]+/g, (part) =>
    encodeURIComponent(part).replaceAll(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
  const bytes = new Uint8Array(octets.length);
  for (let i = 0; i < octets.length; i += 1) bytes[i] = octets.charCodeAt(i);
  return bytes;
}

/** Of data as JSON, SHA-256 in hexadecimal. */
export const hash = (value: unknown): string => bytesToHex(sha256(utf8(JSON.stringify(value))));

/** Data with the keys of its objects in order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, of]) => [key, sorted(of)]));
}
