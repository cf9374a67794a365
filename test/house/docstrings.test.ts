/** Every name that the vocabulary, the ports, the store and the flows hand out says what it is. */
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const rooms = ['shared/**/*.ts', 'bot/ports.ts', 'db/*.ts', 'bot/flows/*.ts']
/** A subject of the texts is all words; its file says on top which subject it is. */
const onlyWords = /^shared\/texts\/(?:th|en)\/(?!index)/

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText())
  const isNamed = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
  return (isNamed || isType) && node.name ? [node.name.text] : []
}

/** A comment on top of a file counts when the export follows at once: then the file is about nothing else. */
const hasDocstring = (node: ts.Statement): boolean => ts.getJSDocCommentsAndTags(node).length > 0

/** Exported names without a docstring. A form and the type that is read off it share a name, and one docstring. */
function undocumented(path: string, text: string): string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const exported = statements.filter(isExported)
  const told = new Set(exported.filter(hasDocstring).flatMap(namesOf))
  const names = new Set(exported.flatMap(namesOf))
  return [...names].filter((name) => !told.has(name)).map((name) => `${path}: ${name}`)
}

describe('what a room hands out', () => {
  test('says what it is', () => {
    const files = globSync(rooms).filter((path) => !onlyWords.test(path))
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((path) => undocumented(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  test.each([
    ['const', 'export const a = 1'],
    ['function', 'export async function a() {}'],
    ['interface', 'export interface a {}'],
    ['type', '/** Said of another. */\nconst b = 1\nexport type a = typeof b'],
    ['class', '// Not for readers of the name.\nexport class a {}'],
  ])('is found silent when it is a %s without a word', (_, text) => {
    expect(undocumented('x.ts', text)).toEqual(['x.ts: a'])
  })

  test('is let be when it is told once, or is nobody else’s', () => {
    const text = '/** A form. */\nexport const a = 1\nexport type a = typeof a\nconst own = 2'
    expect(undocumented('x.ts', text)).toEqual([])
  })
})
