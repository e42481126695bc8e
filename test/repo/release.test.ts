// What the release workflow checks before it publishes.
import { expect, test } from 'vitest';
import { reasonsAgainst, withRepository } from '../tools/package/release.js';

const ready = `# Changelog

## [Unreleased]

## [1.2.0] - 2027-03-01

### Added

- Something.

## [1.1.0] - 2027-01-04

- Something else.
`;

test.each<[title: string, tag: string, changelog: string, reasons: readonly RegExp[]]>([
  ['a version that its changelog describes', 'v1.2.0', ready, []],
  ['a changelog without a section of unreleased changes', 'v1.2.0', ready.replace('## [Unreleased]\n', ''), []],
  ['another tag', 'v1.2.1', ready, [/The tag is v1\.2\.1, and package\.json has version 1\.2\.0\./]],
  ['a tag without a v', '1.2.0', ready, [/The tag is 1\.2\.0/]],
  ['a version without a section', 'v1.2.0', ready.replace('[1.2.0]', '[1.2.00]'), [/no section/]],
  ['a section without a date', 'v1.2.0', ready.replace(' - 2027-03-01', ''), [/no section/]],
  ['a section without a line', 'v1.2.0', ready.replace('- Something.\n', ''), [/says nothing of 1\.2\.0/]],
  [
    'changes that are not released',
    'v1.2.0',
    ready.replace('Unreleased]\n', 'Unreleased]\n\n- More.\n'),
    [/unreleased/],
  ],
])('a release of %s', (_, tag, changelog, reasons) => {
  const found = reasonsAgainst(tag, { version: '1.2.0' }, changelog);
  expect(found).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
});

test('the published package names the repository that it was published from', () => {
  const published = withRepository({ name: 'hezo-sla' }, 'https://github.com/someone/sla');
  expect(published).toEqual({
    name: 'hezo-sla',
    repository: { type: 'git', url: 'git+https://github.com/someone/sla.git' },
    homepage: 'https://github.com/someone/sla#readme',
    bugs: 'https://github.com/someone/sla/issues',
  });
});
