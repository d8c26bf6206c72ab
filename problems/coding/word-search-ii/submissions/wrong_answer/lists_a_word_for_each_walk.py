class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        trie = {}
        for word in words:
            node = trie
            for letter in word:
                node = node.setdefault(letter, {})
            node["$"] = word
        found = []

        def visit(r, c, node):
            if not (0 <= r < len(board) and 0 <= c < len(board[0])) or board[r][c] not in node:
                return
            letter = board[r][c]
            node = node[letter]
            if "$" in node:
                found.append(node["$"])
            board[r][c] = "#"
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                visit(a, b, node)
            board[r][c] = letter

        for r in range(len(board)):
            for c in range(len(board[0])):
                visit(r, c, trie)
        return found
