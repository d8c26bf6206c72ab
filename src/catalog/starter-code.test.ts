import { expect, test } from 'vitest';
import { pythonLanguage } from '@codemirror/lang-python';
import { LANGUAGES, type Language } from './language.ts';
import type { Entry } from './problem-schema.ts';
import { typeText } from './signature.ts';
import { starterCode, starterCodes } from './starter-code.ts';
import { parseValueType } from './value-type.ts';

const twoSum: Entry = {
  kind: 'function',
  name: 'twoSum',
  parameters: [
    { name: 'nums', type: 'int[]' },
    { name: 'target', type: 'int' },
  ],
  returns: { type: 'int[]' },
};

test('two-sum, exactly', () => {
  expect(starterCodes(twoSum)).toEqual({
    python: 'class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        \n',
    javascript:
      '/**\n * @param {number[]} nums\n * @param {number} target\n * @return {number[]}\n */\nfunction twoSum(nums, target) {\n  \n}\n',
    typescript: 'function twoSum(nums: number[], target: number): number[] {\n  \n}\n',
  });
});

const shown = (entry: Entry): string => LANGUAGES.map((language) => starterCode(entry, language)).join('\n');

test('a linked list is defined in a comment', () => {
  const parameters = [{ name: 'lists', type: 'ListNode[]' }];
  expect(shown({ kind: 'function', name: 'mergeKLists', parameters, returns: { type: 'ListNode' } }))
    .toMatchInlineSnapshot(`
    "# A node of a linked list. The class exists already:
    # class ListNode:
    #     def __init__(self, val=0, next=None):
    #         self.val = val
    #         self.next = next

    class Solution:
        def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
            

    /**
     * A node of a linked list. The class exists already:
     * class ListNode {
     *   constructor(val = 0, next = null) {
     *     this.val = val;
     *     this.next = next;
     *   }
     * }
     */

    /**
     * @param {(ListNode | null)[]} lists
     * @return {ListNode | null}
     */
    function mergeKLists(lists) {
      
    }

    /**
     * A node of a linked list. The class exists already:
     * class ListNode {
     *   val: number;
     *   next: ListNode | null;
     *   constructor(val: number = 0, next: ListNode | null = null) {
     *     this.val = val;
     *     this.next = next;
     *   }
     * }
     */

    function mergeKLists(lists: (ListNode | null)[]): ListNode | null {
      
    }
    "
  `);
});

test('graphs and random lists are Node', () => {
  const clone = (type: string): Entry => ({
    kind: 'function',
    name: 'clone',
    parameters: [{ name: 'node', type }],
    returns: { type, fresh: true },
  });
  expect(starterCode(clone('GraphNode'), 'typescript')).toMatchInlineSnapshot(`
    "/**
     * A node of a graph. The class exists already:
     * class Node {
     *   val: number;
     *   neighbors: Node[];
     *   constructor(val: number = 0, neighbors: Node[] = []) {
     *     this.val = val;
     *     this.neighbors = neighbors;
     *   }
     * }
     */

    function clone(node: Node | null): Node | null {
      
    }
    "
  `);
  expect(starterCode(clone('GraphNode'), 'python')).toMatchInlineSnapshot(`
    "# A node of a graph. The class exists already:
    # class Node:
    #     def __init__(self, val=0, neighbors=None):
    #         self.val = val
    #         self.neighbors = neighbors if neighbors is not None else []

    class Solution:
        def clone(self, node: Optional[Node]) -> Optional[Node]:
            
    "
  `);
  expect(starterCode(clone('RandomListNode?'), 'javascript')).toMatchInlineSnapshot(`
    "/**
     * A node of a linked list with random pointers. The class exists already:
     * class Node {
     *   constructor(val = 0, next = null, random = null) {
     *     this.val = val;
     *     this.next = next;
     *     this.random = random;
     *   }
     * }
     */

    /**
     * @param {Node | null} node
     * @return {Node | null}
     */
    function clone(node) {
      
    }
    "
  `);
});

test('a change in place', () => {
  const parameters = [{ name: 'matrix', type: 'int[][]' }];
  expect(shown({ kind: 'function', name: 'rotate', parameters, returns: { type: 'void', in_place: 'matrix' } }))
    .toMatchInlineSnapshot(`
    "class Solution:
        def rotate(self, matrix: List[List[int]]) -> None:
            # Change matrix in place; nothing is returned.
            

    /**
     * Change matrix in place; nothing is returned.
     * @param {number[][]} matrix
     * @return {void}
     */
    function rotate(matrix) {
      
    }

    /** Change matrix in place; nothing is returned. */
    function rotate(matrix: number[][]): void {
      
    }
    "
  `);
});

test('a class', () => {
  expect(
    shown({
      kind: 'class',
      name: 'MedianFinder',
      constructor_parameters: [],
      methods: [
        { name: 'addNum', parameters: [{ name: 'num', type: 'int' }], returns: { type: 'void' } },
        { name: 'findMedian', parameters: [], returns: { type: 'float' } },
      ],
      operations: [1, 9],
    }),
  ).toMatchInlineSnapshot(`
    "class MedianFinder:
        def __init__(self):
            

        def addNum(self, num: int) -> None:
            

        def findMedian(self) -> float:
            

    class MedianFinder {
      constructor() {
        
      }

      /**
       * @param {number} num
       * @return {void}
       */
      addNum(num) {
        
      }

      /**
       * @return {number}
       */
      findMedian() {
        
      }
    }

    class MedianFinder {
      constructor() {
        
      }

      addNum(num: number): void {
        
      }

      findMedian(): number {
        
      }
    }
    "
  `);
});

test('a node of another parameter is a node to the candidate', () => {
  const parameters = [
    { name: 'root', type: 'TreeNode' },
    { name: 'p', type: 'TreeNode', node_of: 'root' },
  ];
  const entry: Entry = { kind: 'function', name: 'meet', parameters, returns: { type: 'TreeNode?', node_of: 'root' } };
  expect(starterCode(entry, 'typescript')).toContain(
    'function meet(root: TreeNode | null, p: TreeNode | null): TreeNode | null {',
  );
  expect(starterCode(entry, 'python')).toContain(
    'def meet(self, root: Optional[TreeNode], p: Optional[TreeNode]) -> Optional[TreeNode]:',
  );
  expect(starterCode(entry, 'python')).toContain('# class TreeNode:');
});

test('a codec is a class without a constructor', () => {
  const codec: Entry = {
    kind: 'codec',
    name: 'Codec',
    encode: { name: 'encodeAll', parameter: { name: 'strs', type: 'string[]', length: [0, 3] } },
    decode: { name: 'decode', parameter: 's' },
  };
  expect(shown(codec)).toMatchInlineSnapshot(`
    "class Codec:
        def encodeAll(self, strs: List[str]) -> str:
            

        def decode(self, s: str) -> List[str]:
            

    class Codec {
      /**
       * @param {string[]} strs
       * @return {string}
       */
      encodeAll(strs) {
        
      }

      /**
       * @param {string} s
       * @return {string[]}
       */
      decode(s) {
        
      }
    }

    class Codec {
      encodeAll(strs: string[]): string {
        
      }

      decode(s: string): string[] {
        
      }
    }
    "
  `);
});

test('Python that is only waiting for its body', () => {
  const filled = `${starterCode(twoSum, 'python').trimEnd()}\n        return []\n`;
  let broken = 0;
  pythonLanguage.parser.parse(filled).iterate({ enter: ({ type }) => void (broken += type.isError ? 1 : 0) });
  expect(broken).toBe(0);
});

test.each<[string, Language, string]>([
  ['int?[]', 'python', 'List[Optional[int]]'],
  ['int?[]', 'typescript', '(number | null)[]'],
  ['int[]?', 'typescript', 'number[] | null'],
  ['int[]?[]', 'typescript', '(number[] | null)[]'],
  ['int?[][]', 'typescript', '(number | null)[][]'],
  ['TreeNode?[]', 'python', 'List[Optional[TreeNode]]'],
  ['TreeNode?', 'typescript', 'TreeNode | null'],
  ['string[][]', 'python', 'List[List[str]]'],
  ['bool', 'javascript', 'boolean'],
])('%s in %s is %s', (type, language, text) => expect(typeText(parseValueType(type), language)).toBe(text));
