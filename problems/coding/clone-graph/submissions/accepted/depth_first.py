def clone_graph(node, copies=None):
    if copies is None:
        copies = {}
    if node is None:
        return None
    if node.val not in copies:
        copies[node.val] = Node(node.val, [])
        copies[node.val].neighbors = [clone_graph(neighbor, copies) for neighbor in node.neighbors]
    return copies[node.val]


if __name__ == "__main__":
    print(clone_graph(None))
