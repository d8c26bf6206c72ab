import { expect, test } from 'vitest';
import { formatCode } from './format-code.ts';

test('JavaScript and TypeScript are formatted', async () => {
  expect(await formatCode('const f=(a)=>{return "x"+a}', 'javascript')).toEqual({
    ok: true,
    text: "const f = (a) => {\n  return 'x' + a;\n};\n",
  });
  expect(await formatCode('let a:number[]=[1,2]', 'typescript')).toEqual({
    ok: true,
    text: 'let a: number[] = [1, 2];\n',
  });
});

test('code with a syntax error is not changed, and the place is named', async () => {
  expect(await formatCode('function (', 'javascript')).toEqual({
    ok: false,
    message: expect.stringMatching(/^Not formatted: .*\(1:\d+\)$/) as string,
  });
});

test('Python is tidied', async () => {
  expect(await formatCode('def f():\n\treturn 0  ', 'python')).toEqual({ ok: true, text: 'def f():\n    return 0\n' });
});
