// Checks that a tag, package.json and CHANGELOG.md agree, and names the repository in package.json, from which npm makes links
// and pictures of the README absolute. Run by the release workflow:
// node test/tools/package/release.js v1.2.3 https://github.com/owner/name
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Returns why a version cannot be released under a tag; nothing if it can. */
export function reasonsAgainst(tag, { version }, changelog) {
  const [, notes] = changelog.split(
    new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'),
  );
  const [, unreleased = ''] = /^## \[Unreleased\]$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  return [
    tag !== `v${version}` && `The tag is ${tag}, and package.json has version ${version}.`,
    notes === undefined && `CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`,
    notes !== undefined && !/^- /m.test(notes.split(/^## /m)[0]) && `CHANGELOG.md says nothing of ${version}.`,
    unreleased.trim() !== '' && 'CHANGELOG.md has unreleased changes.',
  ].filter(Boolean);
}

/** Returns a package with the repository that it is published from. */
export const withRepository = (packageJson, url) => ({
  ...packageJson,
  repository: { type: 'git', url: `git+${url}.git` },
  homepage: `${url}#readme`,
  bugs: `${url}/issues`,
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [tag, url] = process.argv.slice(2);
  const root = new URL('../../../', import.meta.url);
  const packageJson = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const reasons = reasonsAgainst(tag, packageJson, readFileSync(new URL('CHANGELOG.md', root), 'utf8'));
  for (const reason of reasons) console.error(reason);
  process.exitCode = reasons.length > 0 ? 1 : 0;
  if (reasons.length === 0) {
    writeFileSync(new URL('package.json', root), `${JSON.stringify(withRepository(packageJson, url), null, 2)}\n`);
  }
}
