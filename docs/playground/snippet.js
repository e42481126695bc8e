// The code for a state, ready to be pasted into JavaScript or TypeScript.
import { ticketOf } from './state.js';

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export function snippetOf(state) {
  const own = state.level === 'code';
  const ask = state.at ? 'trackTicket' : 'explainDeadlines';
  const names = [ask, own ? 'serviceLevelFromCode' : 'serviceLevels'].join(', ');
  const fields = Object.entries(ticketOf(state)).map(([field, value]) => `    ${field}: ${quoted(value)},`);
  return [
    `import { ${names} } from 'hezo-sla';`,
    '',
    `const answer = ${ask}(`,
    `  ${own ? `serviceLevelFromCode(${quoted(state.code)})` : `serviceLevels.${state.level}`},`,
    '  {',
    ...fields,
    '  },',
    `  ${state.at ? `{ at: ${quoted(state.at)} }` : `{ locale: ${quoted(state.lang)} }`},`,
    ');',
    ...(state.at ? tracked : ['console.log(answer.text);']),
    '',
  ].join('\n');
}

const tracked = [
  'for (const [name, target] of Object.entries(answer.targets)) {',
  '  console.log(name, target?.state, target?.dueLocal);',
  '}',
];
