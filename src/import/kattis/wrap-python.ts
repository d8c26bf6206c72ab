/** A program cannot be made a function, and why. */
export interface Unwrappable {
  readonly reason: string;
}

const HEAD = `import builtins
import io
import sys

# The program as it was imported; solve runs it on a standard input of its own.
PROGRAM = `;

const TAIL = `

CODE = compile(PROGRAM, "program", "exec")


def solve(input):
    stdin, stdout = sys.stdin, sys.stdout
    source = io.TextIOWrapper(io.BytesIO(input.encode()), encoding="utf-8")
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)

    def open_standard(file, *rest, **named):
        if file in (0, "/dev/stdin"):
            return source
        return builtins.open(file, *rest, **named)

    sys.stdin, sys.stdout = source, printed
    try:
        exec(CODE, {"__name__": "__main__", "open": open_standard})
    except SystemExit as end:
        if end.code not in (None, 0):
            raise RuntimeError("the program ended with exit code " + str(end.code)) from None
    finally:
        sys.stdin, sys.stdout = stdin, stdout
    return printed.buffer.getvalue().decode()
`;

/**
 * A function `solve` around a Python 3 program: it runs the program's text with the input as standard input and gives
 * back what was printed. A program of Python 2 is left alone.
 */
export function wrapPython(program: string): string | Unwrappable {
  if (/^#!.*python2/.test(program) || /^[ \t]*print[ \t]+["'\w]/m.test(program)) {
    return { reason: 'it is a program of Python 2, and the judge runs Python 3' };
  }
  return `${HEAD}${pythonText(program)}${TAIL}`;
}

/** A text as a Python literal; the escapes of JSON are escapes of Python. */
function pythonText(text: string): string {
  const lines = text.split(/(?<=\n)/).map((line) => `    ${JSON.stringify(line)}`);
  return lines.length === 0 ? '""' : `(\n${lines.join('\n')}\n)`;
}
