/** The version of the package, as package.json has it: a bundle cannot read that file. */
export const VERSION = '0.1.0';
