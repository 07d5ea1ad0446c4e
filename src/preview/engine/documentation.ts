// Finds a built script's functions and their documentation in its text, as Google does, so that nothing is listed twice.

export interface Parameter {
  readonly name: string;
  readonly help: string;
}

export interface ScriptFunction {
  readonly name: string;
  /** True when its comment carries @customfunction: it may stand in a cell. */
  readonly custom: boolean;
  readonly help: string;
  readonly parameters: readonly Parameter[];
}

const FUNCTION = /^(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;

function commentLines(comment: string): readonly string[] {
  return comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
}

function tagged(lines: readonly string[]): { readonly help: string; readonly tags: readonly string[] } {
  const text: string[] = [];
  const tags: string[] = [];
  for (const line of lines) {
    if (line.trimStart().startsWith('@')) tags.push(line.trim());
    else if (tags.length > 0) tags.push(`${tags.pop() ?? ''} ${line.trim()}`.trim());
    else text.push(line.trim());
  }
  return { help: text.join(' ').trim(), tags };
}

const PARAMETER = /^@param\s+(?:\{[^}]*\}\s*)?\[?([A-Za-z_$][\w$]*)(?:=[^\]]*)?\]?\s*-?\s*(.*)$/;

/** Every top-level function of a built script with what its comment says. */
export function scriptFunctions(code: string): readonly ScriptFunction[] {
  return Array.from(code.matchAll(FUNCTION), (match) => {
    const { help, tags } = tagged(commentLines(match[1] ?? ''));
    const described = new Map<string, string>();
    for (const tag of tags) {
      const parameter = PARAMETER.exec(tag);
      if (parameter !== null) described.set(parameter[1] ?? '', parameter[2] ?? '');
    }
    const names = (match[3] ?? '')
      .split(',')
      .map((name) => name.replace(/=.*$/, '').trim())
      .filter((name) => name !== '');
    return {
      name: match[2] ?? '',
      custom: tags.some((tag) => /^@customfunction\b/i.test(tag)),
      help,
      parameters: names.map((name) => ({ name, help: described.get(name) ?? '' })),
    };
  });
}
