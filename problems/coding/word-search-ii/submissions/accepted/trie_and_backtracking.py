class TrieNode:
    def __init__(self):
        self.children = {}
        self.word = None


class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = TrieNode()
        for word in words:
            node = root
            for letter in word:
                if letter not in node.children:
                    node.children[letter] = TrieNode()
                node = node.children[letter]
            node.word = word

        rows, columns = len(board), len(board[0])
        found = []

        def visit(r, c, parent):
            letter = board[r][c]
            node = parent.children.get(letter)
            if node is None:
                return
            if node.word is not None:
                found.append(node.word)
                node.word = None
            # No word holds this sign, so the cell cannot be entered again.
            board[r][c] = "#"
            if r + 1 < rows:
                visit(r + 1, c, node)
            if r > 0:
                visit(r - 1, c, node)
            if c + 1 < columns:
                visit(r, c + 1, node)
            if c > 0:
                visit(r, c - 1, node)
            board[r][c] = letter
            if not node.children:
                del parent.children[letter]

        for r in range(rows):
            for c in range(columns):
                visit(r, c, root)
        return found
