// Answers the golden tickets anew, with the built package: npm run generate:golden. The tickets stay as they are; an answer
// that changes is a change for users, so its digest has to be written into CHANGELOG.md by hand.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as api from 'hezo-sla';
import { answered } from '../../golden/answers.js';

const file = new URL('../../golden/tickets.jsonl', import.meta.url);
const before = readFileSync(file, 'utf8').trimEnd().split('\n');
const after = before.map((line) => answered(api, line));
const text = `${after.join('\n')}\n`;
writeFileSync(file, text);
console.log(`${after.filter((line, i) => line !== before[i]).length} of ${after.length} answers changed.`);
console.log(`CHANGELOG.md has to name the digest: sha256 ${createHash('sha256').update(text).digest('hex')}`);
