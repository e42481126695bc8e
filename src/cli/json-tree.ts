import { type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser';

/** More than any contract has, and few enough to become a tree in less than a second. */
const MOST_VALUES = 250_000;

const strictly = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Why a string does not become a tree, and where. */
export interface NoTree {
  readonly code: 'NOT_JSON' | 'TOO_MANY_VALUES';
  readonly message: string;
  readonly offset: number;
}

function notJson(what: string, offset: number): NoTree {
  return { code: 'NOT_JSON', message: `The file is not JSON: ${what}.`, offset };
}

/** Returns the tree of a JSON string. Where it is not JSON, or may have too many values, they are visited first, one after the
 * other, up to the first that is wrong: a tree would be made of all of them. */
export function treeOf(text: string): Node | NoTree {
  let found = notJson('it is nested too deeply', 0);
  const stop = (no: NoTree): never => {
    found = no;
    throw new Error(no.message);
  };
  let values = 0;
  const count = (offset: number): void => {
    values += 1;
    if (values <= MOST_VALUES) return;
    const message = `The file has more values than any contract; give at most ${MOST_VALUES}.`;
    stop({ code: 'TOO_MANY_VALUES', message, offset });
  };
  const look = {
    onObjectBegin: count,
    onArrayBegin: count,
    onLiteralValue: (_: unknown, offset: number) => count(offset),
    onError: (error: number, offset: number) => stop(notJson(words(printParseErrorCode(error)), offset)),
  };
  try {
    if (mostValues(text) > MOST_VALUES || !isJson(text)) visit(text, look, strictly);
    return parseTree(text, [], strictly) ?? found;
  } catch {
    // The parser calls itself for each level, so hundreds of thousands of brackets fill the stack.
    return found;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const [COMMA, BRACKET, BRACE] = [0x2c, 0x5b, 0x7b];

/** The most values that a JSON string can have: each except the first follows one of these characters, which its own strings may
 * have too. */
function mostValues(text: string): number {
  let most = 1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === COMMA || code === BRACKET || code === BRACE) most += 1;
  }
  return most;
}

/** 'CommaExpected' as 'comma expected'. */
function words(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
}
