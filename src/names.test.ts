import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../tests/support/build.ts';
import { importsBelow } from '../tests/support/imports.ts';

/** What Astro looks for under a set name, in as many files as need it. */
const astros = new Set(['GET', 'collections', 'getStaticPaths', 'partial', 'prerender']);

interface Declared {
  name: string;
  file: string;
  isExported: boolean;
  isType: boolean;
}

const declared = [...importsBelow(['src']).keys()]
  .filter((file) => /(?<!\.d)\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|fixtures\.ts$/.test(file))
  .flatMap(declaredIn)
  .filter(({ name }) => !astros.has(name));

describe('a name in src', () => {
  it('that is exported is declared in one file only, so that whoever meets it knows what it means', () => {
    expect(inSeveralFiles(declared.filter(({ isExported }) => isExported))).toEqual([]);
  });

  it('of an exported type is no other file’s own type', () => {
    const exported = new Set(declared.filter(({ isExported, isType }) => isExported && isType).map(({ name }) => name));
    expect(inSeveralFiles(declared.filter(({ name, isType }) => isType && exported.has(name)))).toEqual([]);
  });
});

/** Each name that several files declare, with the files: `Entry: src/a.ts, src/b.ts`. */
function inSeveralFiles(all: readonly Declared[]): string[] {
  return [...Map.groupBy(all, ({ name }) => name)]
    .map(([name, those]) => ({ name, files: [...new Set(those.map(({ file }) => file))] }))
    .filter(({ files }) => files.length > 1)
    .map(({ name, files }) => `${name}: ${files.join(', ')}`);
}

/** What a file declares at its top, of an `.astro` file what stands before its markup. What it only passes on is not its own. */
function declaredIn(file: string): Declared[] {
  const text = readFileSync(join(root, file), 'utf8');
  const script = file.endsWith('.astro') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text;
  const { statements } = ts.createSourceFile(file, script, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    const isExported = ts.isExportDeclaration(statement) || hasExport(statement);
    return namesIn(statement).map((name) => ({ name, file, isType, isExported }));
  });
}

function hasExport(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The names that a statement declares, or gives to what is declared elsewhere in the file: `export { one, other }`. */
function namesIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundIn(name));
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement;
    const isOwn = exportClause && ts.isNamedExports(exportClause) && !moduleSpecifier;
    return isOwn ? exportClause.elements.map(({ name }) => name.text) : [];
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** The names that a pattern binds: `{ one, other: [third] }`. */
function boundIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundIn(element.name) : []));
}
