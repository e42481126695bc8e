// The doc comments of a type, put on the JSON Schema of the same type: a property is described where it is declared.
import ts from 'typescript';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type that a file exports by a name. */
function exportedType(program: ts.Program, file: string, name: string): ts.Type {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((exported) => exported.name === name);
  if (!symbol) throw new Error(`${file} exports no ${name}`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** A JSON Schema with the doc comments of the type that it is of: `name`, which a file exports. */
export function withDocComments(schema: object, file: string, name: string) {
  const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2023, types: [] });
  const checker = program.getTypeChecker();
  const typesOfDefinitions = new Map<string, ts.Type>();
  const formsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

  /** The form of a type that has exactly these properties. */
  function formWith(type: ts.Type, keys: readonly string[]): ts.Type {
    const form = formsOf(type).find((form) => {
      const names = form.getProperties().map((property) => property.name);
      return names.length === keys.length && keys.every((key) => names.includes(key));
    });
    if (!form) throw new Error(`${checker.typeToString(type)} has no form of { ${keys.join(', ')} }`);
    return form;
  }

  function elementsOf(type: ts.Type, kind: ts.IndexKind): ts.Type {
    const found = formsOf(type).flatMap((form) => checker.getIndexTypeOfType(form, kind) ?? []);
    // Of texts too, of which a list may be an alternative.
    const element = found.at(-1);
    if (!element) throw new Error(`${checker.typeToString(type)} has no elements`);
    return element;
  }

  function described(value: unknown, type: ts.Type): unknown {
    if (Array.isArray(value)) return value.map((item) => described(item, type));
    if (!isNode(value)) return value;
    if (typeof value.$ref === 'string') typesOfDefinitions.set(value.$ref.replace(/^.*\//, ''), type);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, partOf(key, part, type)]));
  }

  function partOf(key: string, part: unknown, type: ts.Type): unknown {
    if (key === 'anyOf' || key === 'oneOf') return described(part, type);
    if (key === 'items') return described(part, elementsOf(type, ts.IndexKind.Number));
    if (key === 'additionalProperties' && isNode(part)) return described(part, elementsOf(type, ts.IndexKind.String));
    return key === 'properties' && isNode(part) ? propertiesOf(part, type) : part;
  }

  function propertiesOf(properties: Node, type: ts.Type): Node {
    const form = formWith(type, Object.keys(properties));
    return Object.fromEntries(
      Object.entries(properties).map(([key, property]) => {
        const symbol = form.getProperty(key);
        if (!symbol) throw new Error(`no ${key}`);
        const own = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
        const written = described(property, own);
        const description = commentOf(symbol) || commentOf(own.aliasSymbol ?? own.getSymbol());
        if (description === '' || !isNode(written)) return [key, written];
        // Beside a reference nothing else is read.
        return [key, '$ref' in written ? { description, allOf: [written] } : { ...written, description }];
      }),
    );
  }

  function commentOf(symbol: ts.Symbol | undefined): string {
    // Arrays have a comment too.
    const isOurs = symbol?.declarations?.some(
      (declaration) => !program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
    );
    return isOurs ? ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ') : '';
  }

  const { $defs, ...top } = schema as { $defs: Node };
  const written = described(top, exportedType(program, file, name)) as object;
  const definitions: Record<string, unknown> = {};
  // A definition may be the first to refer to another one.
  for (const [name, type] of typesOfDefinitions) definitions[name] = described($defs[name], type);
  return { ...written, $defs: definitions };
}
