// The same deadlines looked up in compiled targets, as numbers.
import { compileTarget } from '../../../../../dist/analysis.js';
import { serviceLevels } from '../../../../../dist/index.js';

export const packages = [];
export const cannot = 'looks deadlines up by their starts; it measures no time, and knows no pauses';

const level = serviceLevels.standard;
/** The questions', with the hours by which a local year is another one. */
const period = { from: '2025-01-01', to: '2028-01-01' };
const compiled = (target) => compileTarget(level, { target, priority: 'P3', ...period }).dueAt;

export function setUp() {
  const [reaction, delivery, returned] = ['reaction', 'delivery', 'return'].map(compiled);
  return { add: (ms) => reaction(ms), due: delivery, returnDue: returned };
}
