def insert(root, word):
    node = root
    for letter in word:
        node = node.setdefault(letter, {})
    node["end"] = word


def find(root, prefix):
    node = root
    for letter in prefix:
        if letter not in node:
            return None
        node = node[letter]
    return node
