// The patterns of a script, written so that V8 compiles them in less than half the time: every call of a custom function
// compiles anew each one that it uses, and there are hundreds.

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { ONCE } from '../reading/patterns';

/** A shorter pattern has too little in it to be compiled again. */
const SHORTEST = 60;

const parser = new RegExpParser({ ecmaVersion: 2020 });

/** Gives a script of the same meaning, in which what stands after alternatives in a long pattern is compiled once. */
export function compiledOnce(script: string): string {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2020);
  const places: number[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const start = node.getStart(file);
      places.push(...joints(node.text).map((place) => start + place));
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return withText(script, ONCE, places);
}

/** Takes `/source/flags`; gives the positions in it where alternatives come together, and where an optional part ends before some. */
function joints(literal: string): readonly number[] {
  if (literal.length < SHORTEST) return [];
  const places = new Set<number>();
  const add = (group: AST.Group | AST.CapturingGroup): void => {
    if (group.alternatives.length < 2) return;
    const whole = group.parent.type === 'Quantifier' ? group.parent : group;
    if (whole.parent.type !== 'Alternative') return;
    const beside = whole.parent.elements;
    const index = beside.indexOf(whole);
    if (index < beside.length - 1) places.add(whole.end);
    if (group.alternatives.length > 2 && beside[index - 1]?.type === 'Quantifier') places.add(whole.start);
  };
  visitRegExpAST(parser.parseLiteral(literal), { onGroupEnter: add, onCapturingGroupEnter: add });
  return [...places];
}

function withText(text: string, added: string, places: readonly number[]): string {
  const sorted = [...places].sort((a, b) => a - b);
  return [...sorted, text.length].map((end, index) => text.slice(sorted[index - 1] ?? 0, end)).join(added);
}
