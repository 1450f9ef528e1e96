/** What the `detail` of each event of the element holds, as src/ui/events.ts types it. */
import ts from 'typescript';

const path = 'src/ui/events.ts';

/** For each event its fields in words, such as `questionnaire: { id, version }`. */
export function eventDetails() {
  const program = ts.createProgram([path], { target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], strict: true });
  const checker = program.getTypeChecker();

  const fieldsOf = (type) =>
    checker.getPropertiesOfType(type).map((field) => `${field.name}${contentOf(checker.getTypeOfSymbol(field))}`);

  /** What is worth saying of a field: the one value that it has, or its own fields. */
  const contentOf = (type) => {
    if (type.isNumberLiteral()) return `: ${type.value}`;
    const item = checker.isArrayType(type) ? checker.getTypeArguments(type)[0] : undefined;
    if (item) return `: [{ ${fieldsOf(item).join(', ')} }]`;
    return isOwn(type) ? `: { ${fieldsOf(type).join(', ')} }` : '';
  };

  const { members } = program.getSourceFile(path).statements.find(({ name }) => name?.text === 'ClunealEventDetails');
  return Object.fromEntries(members.map((event) => [event.name.text, fieldsOf(checker.getTypeAtLocation(event))]));
}

/** Whether the fields of a type are written down where it is used. */
function isOwn(type) {
  const each = type.isUnion() ? type.types : [type];
  return each.every(({ symbol }) => symbol && symbol.flags & ts.SymbolFlags.TypeLiteral);
}
