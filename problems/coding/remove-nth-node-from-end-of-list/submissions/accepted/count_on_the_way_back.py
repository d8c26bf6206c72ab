def remove_nth_from_end(head, n):
    def visit(node):
        """The rest of the list from this node on without the n-th from the end, and how many nodes it had."""
        if node is None:
            return None, 0
        node.next, count = visit(node.next)
        count += 1
        return (node.next if count == n else node), count

    return visit(head)[0]
